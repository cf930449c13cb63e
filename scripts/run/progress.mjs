// @ts-check
import { dim, good } from './ink.mjs';

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/**
 * Shows one step while it runs: a moving line on a terminal, one line at its end elsewhere.
 * @typedef {object} Step
 * @property {(text: string) => void} say changes the line while the step goes on
 * @property {() => void} done ends the step well
 * @property {() => void} leave takes the line away, for a message to follow
 */

/**
 * @param {string} title
 * @param {NodeJS.WriteStream} [out]
 * @returns {Step}
 */
function step(title, out = process.stdout) {
  const started = Date.now();
  let text = title;
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const clear = () => {
    if (out.isTTY) out.write('\r\u001b[2K');
  };
  let turn = 0;
  const draw = () => {
    clear();
    out.write(`  ${frames[turn++ % frames.length]} ${text} ${dim(seconds())}`);
  };
  const timer = out.isTTY ? setInterval(draw, 100) : undefined;
  if (!out.isTTY) out.write(`  · ${title}\n`);
  const end = () => {
    clearInterval(timer);
    clear();
  };
  return {
    say(next) {
      if (!out.isTTY && next !== text) out.write(`  · ${next}\n`);
      text = next;
    },
    done() {
      end();
      out.write(`  ${good('✓')} ${title} ${dim(seconds())}\n`);
    },
    leave: end,
  };
}

/**
 * Shows a step around a piece of work.
 * @template T
 * @param {string} title
 * @param {(line: Step) => Promise<T>} work
 * @param {NodeJS.WriteStream} [out]
 * @returns {Promise<T>}
 */
export async function during(title, work, out) {
  const line = step(title, out);
  try {
    const result = await work(line);
    line.done();
    return result;
  } catch (error) {
    line.leave();
    throw error;
  }
}
