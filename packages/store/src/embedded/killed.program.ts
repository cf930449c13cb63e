import pg from 'pg';
import { startEmbedded } from './start.ts';

/** A Mithaq that writes a row and is killed at once: its database server lives on without it. A test starts this. */
const { url } = await startEmbedded({ dataDirectory: process.argv[2] ?? '' });
const client = new pg.Client({ connectionString: url });
await client.connect();
await client.query(`create table survivor as select 'kept'::text as word`);
process.kill(process.pid, 'SIGKILL');
