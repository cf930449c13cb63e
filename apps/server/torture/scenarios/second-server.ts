import type { Scenario } from '../scenario.ts';
import { freePort } from '../servers/folder.ts';
import { DidNotStart, startServer } from '../servers/server.ts';
import { stand } from '../servers/standing.ts';

/** A second server on a data directory is refused, and the first goes on. */
export const secondServer: Scenario = {
  name: 'second server',
  run: async ({ holdings }) => {
    const standing = await stand(holdings);
    const second = await startServer({ ...standing.place, port: await freePort() }, holdings).then(
      () => 'it started',
      (fault: unknown) => {
        if (fault instanceof DidNotStart) return fault.message;
        throw fault;
      },
    );
    const { counts } = await standing.reader.register.summary.query();
    await standing.server.stop();
    const isRefused = /data directory|in use|already/i.test(second);
    return {
      figures: { second: second.replace(standing.place.dataDirectory, '…'), 'agreements served meanwhile': counts.agreements },
      broken: isRefused ? [] : [`a second server on one data directory: ${second}`],
    };
  },
};
