import { expect, test } from 'vitest';
import { addressOf } from './address.ts';

test.each([
  ['the peer, whatever a header claims', '203.0.113.7', '198.51.100.1', 0, '203.0.113.7'],
  ['what our proxy saw', '10.0.0.1', '198.51.100.1', 1, '198.51.100.1'],
  ['what our proxy saw, not what the caller wrote before it', '10.0.0.1', '192.0.2.9, 198.51.100.1', 1, '198.51.100.1'],
  ['what the outermost of two proxies saw', '10.0.0.1', '192.0.2.9, 198.51.100.1, 10.0.0.2', 2, '198.51.100.1'],
  ['the peer, where the proxy said nothing', '10.0.0.1', undefined, 1, '10.0.0.1'],
  ['the peer, where fewer proxies spoke than there should be', '10.0.0.1', '198.51.100.1', 2, '10.0.0.1'],
  ['an IPv4 address in the clothes of IPv6', '::ffff:203.0.113.7', undefined, 0, '203.0.113.7'],
  ['the network of an IPv6 address', '2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2::/64'],
  ['the network of a shortened IPv6 address', '2001:db8::1', undefined, 0, '2001:db8:0:0::/64'],
  ['this machine by IPv6', '::1', undefined, 0, '0:0:0:0::/64'],
  ['nothing that is known', undefined, undefined, 0, 'unknown'],
])('a request is counted under %s', (_what, peer, forwarded, proxies, address) => {
  expect(addressOf(peer, forwarded, proxies)).toBe(address);
});
