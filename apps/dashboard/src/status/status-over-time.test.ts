import { describe, expect, it } from 'vitest';
import { event, ref } from '../samples/parts.ts';
import { statusOn, statusOverTime } from './status-over-time.ts';

const talks = event({ named: ref('event', 'talks', 'م', 'talks'), type: 'negotiation', edtf: '2020-08-05' });
const signature = event({ named: ref('event', 'signature', 'ت', 'signature'), type: 'signature', edtf: '2020-12' });

describe('statusOverTime', () => {
  it('cuts time where an event may change the status, and says where dates cannot tell', () => {
    expect(statusOverTime([talks, signature], '2020-07-01', '2021-01-31')).toEqual([
      { from: '2020-07-01', until: '2020-08-05', status: 'unknown', sure: true },
      { from: '2020-08-05', until: '2020-12-01', status: 'negotiated', sure: true },
      { from: '2020-12-01', until: '2020-12-31', status: 'negotiated', sure: false },
      { from: '2020-12-31', until: '2021-02-01', status: 'signed', sure: true },
    ]);
  });

  it('is one stretch where nothing happens', () => {
    expect(statusOverTime([], '2020-01-01', '2020-02-01')).toEqual([
      { from: '2020-01-01', until: '2020-02-02', status: 'unknown', sure: true },
    ]);
  });

  it('leaves out what was only announced', () => {
    expect(statusOn([{ ...signature, modality: 'announced' }], '2021-06-01')).toEqual({ status: 'unknown', sure: true });
  });
});
