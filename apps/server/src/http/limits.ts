import { MithaqError } from '@mithaq/domain';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Caller } from '../accounts/callers.ts';

/** How many calls a minute one person, one API key and one address without either may make. `null`: as many as they like. */
export interface RateLimits {
  readonly person: number;
  readonly key: number;
  readonly anonymous: number;
}

/** Calls a minute that no person at a front end comes near, and that keep one program from taking the server for itself. */
export const usualLimits: RateLimits = { person: 18_000, key: 6_000, anonymous: 18_000 };

/** Seconds. */
const window = 60;

/** What is left to a caller, for the headers of an answer. */
export interface Allowance {
  readonly policy: keyof RateLimits;
  readonly most: number;
  readonly left: number;
  /** Seconds until the window is over. */
  readonly resets: number;
}

/** Counts calls. */
export interface Limits {
  /**
   * Takes so many calls from a caller's allowance; the operator of this machine is not counted.
   * @throws TooManyRequests
   */
  take(counted: Caller['counted'], address: string, calls: number): Promise<Allowance | undefined>;
}

/** A `too-many-requests` error with what its headers need. */
export class TooManyRequests extends MithaqError {
  readonly allowance: Allowance;

  constructor(allowance: Allowance) {
    super('too-many-requests', { seconds: String(allowance.resets) });
    this.allowance = allowance;
  }
}

/** Limits that this process counts in memory; where several serve one register each counts for itself. `null` counts nothing. */
export function limitsOf(limits: RateLimits | null): Limits {
  if (limits === null) return { take: async () => undefined };
  const counters = {
    person: new RateLimiterMemory({ points: limits.person, duration: window }),
    key: new RateLimiterMemory({ points: limits.key, duration: window }),
    anonymous: new RateLimiterMemory({ points: limits.anonymous, duration: window }),
  };
  return {
    take: async (counted, address, calls) => {
      if (counted.as === 'operator') return undefined;
      const { as: policy, id: name } = counted.as === 'anonymous' ? { ...counted, id: address } : counted;
      const told = (state: RateLimiterRes) => allowance(policy, limits[policy], state);
      try {
        return told(await counters[policy].consume(name, calls));
      } catch (fault) {
        if (fault instanceof RateLimiterRes) throw new TooManyRequests(told(fault));
        throw fault;
      }
    },
  };
}

function allowance(policy: keyof RateLimits, most: number, { remainingPoints, msBeforeNext }: RateLimiterRes): Allowance {
  return { policy, most, left: Math.max(0, remainingPoints), resets: Math.max(1, Math.ceil(msBeforeNext / 1_000)) };
}

/** What an answer says of its caller's allowance, as the draft of the IETF's HTTP working group on RateLimit headers writes it. */
export function tellAllowance(headers: Headers, { policy, most, left, resets }: Allowance): void {
  headers.set('ratelimit-policy', `"${policy}";q=${most};w=${window}`);
  headers.set('ratelimit', `"${policy}";r=${left};t=${resets}`);
}
