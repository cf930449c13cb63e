import { procedure } from '../trpc.ts';
import { AddressList, AddressRequest } from '../views/register.ts';

/** Where the records of a kind are to be read, by id, with the moment each was last published: for lists of all addresses. */
export const addresses = procedure
  .input(AddressRequest)
  .output(AddressList)
  .query(async ({ ctx: { world }, input: { kind, limit, after } }) => {
    const rows = await world.register.addresses(kind, limit, after);
    return rows.map((row) => ({ ...row }));
  });
