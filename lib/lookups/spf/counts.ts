import { type AddressSet, sizeOf } from "#lib/protocols/spf/address-set.ts";
import { fill } from "#lib/report/template.ts";

/** A number in words that stay short: plain up to a thousand million, a power of ten above. */
export function countText(count: bigint): string {
  if (count < 10n ** 9n) return count.toLocaleString("en");
  if (count === 2n ** 32n) return "all 4,294,967,296";
  const digits = count.toString();
  return `${digits[0]}.${digits[1]} × 10^${digits.length - 1}`;
}

/** How many addresses a set holds: a number where one says it exactly, words where it holds more or both families. */
export function addressCount(set: AddressSet): number | string {
  const v4 = sizeOf(set, 4);
  const v6 = sizeOf(set, 6);
  const total = v4 + v6;
  if (total <= 1_000_000_000n) return Number(total);
  if (v6 === 0n) return countText(v4);
  return v4 === 0n ? countText(v6) : fill("{v4} IPv4 and {v6} IPv6", { v4: countText(v4), v6: countText(v6) });
}
