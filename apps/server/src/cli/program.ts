import { type InterfaceLanguage, interfaceLanguages } from '@mithaq/domain';
import { Command, Option } from 'commander';
import { runBackup } from './commands/backup.ts';
import { runMigrate } from './commands/migrate.ts';
import { runRestore } from './commands/restore.ts';
import { runVerify } from './commands/verify.ts';
import type { Job } from './job.ts';
import { manualIn, titleIn } from './manual.ts';
import { notedHash } from './noted.ts';
import type { Surroundings } from './surroundings.ts';

/** What the program is put together for. */
export interface ProgramOptions {
  readonly surroundings: Surroundings;
  readonly language: InterfaceLanguage;
  /** Told the exit code of a command that ran to its end. */
  readonly settle: (code: number) => void;
}

/** The commands, their arguments and their manual. */
export function program(options: ProgramOptions): Command {
  const { surroundings, language } = options;
  const explain = manualIn(language);
  const root = prepared(new Command('mithaq-server').description(explain('about')), options);
  root.addHelpText('after', `\n${explain('exits')}`);
  root.allowExcessArguments().action(() => {
    const [unknown] = root.args;
    if (unknown === undefined) return surroundings.serve();
    return root.error(`unknown command '${unknown}'`, { code: 'commander.unknownCommand' });
  });
  const add = (name: string, key: Parameters<typeof explain>[0]) => prepared(root.command(name).description(explain(key)), options);
  const run = (work: (job: Job) => Promise<number>, json: boolean | undefined) =>
    work({ surroundings, language, json: json ?? false }).then(options.settle);

  add('start', 'start').action(surroundings.serve);
  add('backup', 'backup')
    .argument('<target>', explain('backupTarget'))
    .option('--with-accounts', explain('withAccountsKept'))
    .option('--json', explain('json'))
    .action((target: string, { json, withAccounts = false }: Flags) => run((job) => runBackup(job, { target, withAccounts }), json));
  add('restore', 'restore')
    .argument('<backup>', explain('restoreSource'))
    .option('--replace', explain('replace'))
    .option('--with-accounts', explain('withAccountsRestored'))
    .option('--json', explain('json'))
    .action((from: string, { json, replace = false, withAccounts = false }: Flags) =>
      run((job) => runRestore(job, { from, replace, withAccounts }), json),
    );
  const audit = add('audit', 'audit');
  prepared(audit.command('verify').description(explain('verify')), options)
    .option('--noted <hash>', explain('noted'), notedHash)
    .option('--json', explain('json'))
    .action(({ json, noted = [] }: Flags) => run((job) => runVerify(job, { noted }), json));
  add('migrate', 'migrate')
    .option('--json', explain('json'))
    .action(({ json }: Flags) => run(runMigrate, json));
  return root;
}

interface Flags {
  readonly json?: boolean;
  readonly replace?: boolean;
  readonly withAccounts?: boolean;
  readonly noted?: readonly string[];
}

/** A command that speaks the language throughout, ends nothing by itself, and says what is wrong in one place: where it was run. */
function prepared(command: Command, { surroundings: { stdout, stderr }, language }: ProgramOptions): Command {
  const explain = manualIn(language);
  return command
    .exitOverride()
    .allowExcessArguments(false)
    .configureOutput({
      writeOut: stdout.write,
      writeErr: stderr.write,
      outputError: () => undefined,
      getOutHelpWidth: () => stdout.columns ?? 80,
      getErrHelpWidth: () => stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({ styleTitle: (title) => titleIn(language, title), optionDescription: ({ description }) => description })
    .helpOption('-h, --help', explain('help'))
    .helpCommand(false)
    .addOption(new Option('--lang <ar|en>', explain('lang')).choices(interfaceLanguages));
}
