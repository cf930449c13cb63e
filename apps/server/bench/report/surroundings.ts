import os from 'node:os';

/** On what was measured: absolute figures are this machine's, ratios less so. */
export function surroundings() {
  const [processor] = os.cpus();
  return {
    at: new Date().toISOString(),
    node: process.version,
    processor: processor?.model ?? '',
    cores: os.cpus().length,
    memory: os.totalmem(),
    /** Of the last minute and the last five: much above the cores, and something else was running. */
    load: os.loadavg().slice(0, 2),
  };
}
