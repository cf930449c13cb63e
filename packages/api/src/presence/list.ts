import { signedIn } from '../trpc.ts';
import { AttendanceList, AttendanceRequest } from '../views/presence.ts';
import { othersAmong } from './others.ts';

/** Who else has some records, statements or change sets open now. */
export const list = signedIn
  .input(AttendanceRequest)
  .output(AttendanceList)
  .query(async ({ ctx: { world, principal }, input }) => {
    const subjects = [...new Set(input.subjects)];
    const attendances = await world.presence.at(subjects);
    return subjects
      .map((subject) => ({
        subject,
        others: othersAmong(
          attendances.filter((one) => one.subject === subject),
          principal.id,
        ),
      }))
      .filter(({ others }) => others.length > 0);
  });
