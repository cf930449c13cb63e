/** How many groups of an IPv6 address name a network of one customer: what one caller can choose freely comes after them. */
const networkGroups = 4;

/**
 * The address that a request is counted under: the network peer's. Only where the settings say that so many proxies of ours stand
 * before us is it the one that the outermost of them saw, counted from the right of `X-Forwarded-For`: what stands left of it, the
 * caller wrote.
 */
export function addressOf(peer: string | undefined, forwarded: string | null | undefined, proxies: number): string {
  const hops = (forwarded ?? '').split(',').map((hop) => hop.trim());
  const seen = proxies > 0 ? hops.at(-proxies) : undefined;
  return networkOf(seen || peer || 'unknown');
}

/** An IPv4 address as it is; of an IPv6 address its first 64 bits. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = address.split('::');
  const first = head.split(':').filter((group) => group !== '');
  const last = (tail ?? '').split(':').filter((group) => group !== '');
  const gap = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  return `${[...first, ...(tail === undefined ? [] : gap), ...last].slice(0, networkGroups).join(':')}::/64`;
}
