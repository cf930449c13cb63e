import type { Status } from '@mithaq/domain';

/** The style of line that a status is drawn in; statuses that bind alike look alike. */
export type StatusStroke = 'unknown' | 'talks' | 'announced' | 'signed' | 'force' | 'ended';

const strokes: Readonly<Record<Status, StatusStroke>> = {
  unknown: 'unknown',
  negotiated: 'talks',
  announced: 'announced',
  initialled: 'announced',
  signed: 'signed',
  approved: 'signed',
  ratified: 'signed',
  'in-force': 'force',
  suspended: 'ended',
  terminated: 'ended',
  rejected: 'ended',
};

export function lineOf(status: Status): StatusStroke {
  return strokes[status];
}
