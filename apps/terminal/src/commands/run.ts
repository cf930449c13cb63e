import { Day, type InterfaceLanguage, interfaceLanguages } from '@mithaq/domain';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { ServerAddress } from '../register/discovery.ts';
import { exitCodes, Failure, failureOf } from '../register/failure.ts';
import { type BidiChoice, bidiChoices, chooseMode } from '../text/mode.ts';
import { chooseLanguage } from '../words/language.ts';
import { type Explain, manualIn } from '../words/manual.ts';
import { voiceIn } from '../words/voice.ts';
import { importFiles, showBatch } from './import.ts';
import { Reported } from './import-report.ts';
import { type LoginOrder, logIn, logOut } from './login.ts';
import { actorBy, agreementBy, agreementsWith, allTopics, eventBy, type Lookup, searchFor, sourceBy, summaryOf } from './lookups.ts';
import { takesEscapes, writeFailure, writeJson, writePage } from './output.ts';
import type { World } from './world.ts';

/** The options that every command takes. */
interface Options {
  readonly json?: boolean;
  readonly lang?: InterfaceLanguage;
  /** False after `--no-color`. */
  readonly color: boolean;
  readonly bidi: BidiChoice;
  readonly url?: string;
  readonly token?: string;
}

/** Runs the program with its arguments (without node and script) and answers the exit code. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const voice = voiceIn(chooseLanguage(languageAsked(argv), world.environment));
  try {
    await program(world, voice.language).parseAsync([...argv], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
    const failure = failureOf(error);
    if (!(failure instanceof Reported)) writeFailure(world, failure, voice);
    return exitCodes[failure.kind];
  }
}

function program(world: World, language: InterfaceLanguage): Command {
  const explain = manualIn(language);
  const root = new Command('mithaq').description(explain('about')).exitOverride();
  root.configureOutput({
    writeOut: world.stdout.write,
    writeErr: world.stderr.write,
    getOutHelpWidth: () => world.stdout.columns ?? 80,
    getErrHelpWidth: () => world.stderr.columns ?? 80,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
  root
    .option('--json', explain('json'))
    .addOption(new Option('--lang <language>', explain('lang')).choices(interfaceLanguages))
    .option('--no-color', explain('noColor'))
    .addOption(new Option('--bidi <mode>', explain('bidi')).choices(bidiChoices).default('auto'))
    .option('--url <url>', explain('url'), (value) => urlFrom(value, language))
    .option('--token <token>', explain('token'))
    .addHelpText('after', `\n${explain('exits')}`)
    .action(() => openScreen(world, settled(root, world)));
  addLookups(root, world, language);
  root
    .command('import')
    .description(explain('import'))
    .argument('[file-or-folder...]')
    .option('--batch <id>', explain('batch'))
    .action((files: string[], { batch }: { batch?: string }) => {
      const { options, voice, manner } = settled(root, world);
      const order = { json: options.json ?? false, voice, manner };
      if ((files.length === 0) === (batch === undefined)) throw new Failure('usage', voice.say('filesOrBatch'));
      return withServer(world, options, voice.language, ({ register }) => {
        const importing = { world, register, order };
        return batch === undefined ? importFiles(importing, files) : showBatch(importing, batch);
      });
    });
  addSigningIn(root, world, explain);
  return root;
}

function addSigningIn(root: Command, world: World, explain: Explain): void {
  const add = (name: 'login' | 'logout', act: (world: World, order: LoginOrder) => Promise<void>): void => {
    const command = root.command(name).description(explain(name));
    command.action(async () => {
      const { options, voice, manner } = settled(root, world);
      const { url } = await serverFor(world, options, voice.language);
      await act(world, { url, json: options.json ?? false, voice, manner });
    });
  };
  add('login', logIn);
  add('logout', logOut);
}

function addLookups(root: Command, world: World, language: InterfaceLanguage): void {
  const explain = manualIn(language);
  const answer = <Answer>(lookup: (url: string) => Lookup<Answer>): Promise<void> => tell(root, world, lookup);
  root
    .command('search')
    .description(explain('search'))
    .argument('<words...>')
    .action((words: string[]) => answer(() => searchFor(words.join(' '))));
  root
    .command('agreement')
    .description(explain('agreement'))
    .argument('<key>', explain('key'))
    .option('--as-of <date>', explain('asOf'), (value) => dayFrom(value, language))
    .action((key: string, { asOf }: { asOf?: string }) => answer(() => agreementBy(key, asOf)));
  const add = <Answer>(noun: 'actor' | 'event' | 'source', by: (key: string) => Lookup<Answer>): void => {
    const command = root.command(noun).description(explain(noun)).argument('<key>', explain('key'));
    command.action((key: string) => answer(() => by(key)));
  };
  add('actor', actorBy);
  add('event', eventBy);
  add('source', sourceBy);
  root
    .command('topics')
    .description(explain('topics'))
    .action(() => answer(allTopics));
  root
    .command('agreements')
    .description(explain('agreements'))
    .option('--topic <code>', explain('topic'))
    .option('--cursor <text>', explain('cursor'))
    .action((query: { topic?: string; cursor?: string }) => answer(() => agreementsWith(query)));
  root
    .command('status')
    .description(explain('status'))
    .action(() => answer(summaryOf));
}

function settled(root: Command, world: World) {
  const options = root.opts<Options>();
  const voice = voiceIn(chooseLanguage(options.lang, world.environment));
  const colour = options.color && (world.environment.NO_COLOR ?? '') === '';
  return { options, voice, manner: { mode: chooseMode(options.bidi, world.environment), colour } };
}

async function tell<Answer>(root: Command, world: World, lookup: (url: string) => Lookup<Answer>): Promise<void> {
  const { options, voice, manner } = settled(root, world);
  await withServer(world, options, voice.language, async ({ register, url }) => {
    const { ask, tell: told } = lookup(url);
    const answer = await ask(register);
    if (options.json) writeJson(world, answer);
    else writePage(world, told(answer, voice), voice, manner);
  });
}

async function withServer(
  world: World,
  asked: Options,
  language: InterfaceLanguage,
  use: (server: { register: ReturnType<World['connect']>; url: string }) => Promise<void>,
): Promise<void> {
  const address = await serverFor(world, asked, language);
  await use({ register: world.connect(address, language), url: address.url });
}

async function serverFor(world: World, asked: Options, language: InterfaceLanguage): Promise<ServerAddress> {
  const address = await world.findServer(addressAsked(asked));
  if (!address) throw new Failure('no-server');
  if (!isAddress(address.url)) throw new Failure('usage', `${voiceIn(language).say('notUrl')}: ${address.url}`);
  return address;
}

async function openScreen(world: World, { options, voice, manner }: ReturnType<typeof settled>): Promise<void> {
  if (!world.stdinIsTerminal || !takesEscapes(world.stdout, world.environment)) throw new Failure('usage', voice.say('notInteractive'));
  await world.openScreen({ language: voice.language, ...manner, locate: () => world.findServer(addressAsked(options)) });
}

function addressAsked({ url, token }: Options): { url?: string; token?: string } {
  return { ...(url === undefined ? {} : { url }), ...(token === undefined ? {} : { token }) };
}

function urlFrom(value: string, language: InterfaceLanguage): string {
  if (!isAddress(value)) throw new InvalidArgumentError(voiceIn(language).say('notUrl'));
  return value;
}

function isAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function dayFrom(value: string, language: InterfaceLanguage): string {
  if (!Day.safeParse(value).success) throw new InvalidArgumentError(voiceIn(language).say('notDay'));
  return value;
}

/** The language has to be known before the arguments are read, because the manual is worded in it. */
function languageAsked(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const asked = argv[at]?.startsWith('--lang=') ? argv[at].slice('--lang='.length) : argv[at + 1];
  return at < 0 ? undefined : interfaceLanguages.find((language) => language === asked);
}
