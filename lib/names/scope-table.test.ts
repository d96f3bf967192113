import { expect, test } from "vitest";
import { scopeOf } from "./scope.ts";

// For every row of the IANA special-purpose registries (RFC 6890), multicast and the reserved rest: the address before the block, its first
// and its last, and the one after it. An address outside of every block is public in IPv4, and in IPv6 inside 2000::/3 only.
const BLOCKS = `
  IPv4
  -                0.0.0.0         0.255.255.255    1.0.0.0          reserved
  9.255.255.255    10.0.0.0        10.255.255.255   11.0.0.0         private
  100.63.255.255   100.64.0.0      100.127.255.255  100.128.0.0      private
  126.255.255.255  127.0.0.0       127.255.255.255  128.0.0.0        loopback
  168.63.129.15    168.63.129.16   168.63.129.16    168.63.129.17    reserved
  169.253.255.255  169.254.0.0     169.254.255.255  169.255.0.0      link-local
  172.15.255.255   172.16.0.0      172.31.255.255   172.32.0.0       private
  191.255.255.255  192.0.0.0       192.0.0.255      192.0.1.0        reserved
  192.0.1.255      192.0.2.0       192.0.2.255      192.0.3.0        documentation
  192.31.195.255   192.31.196.0    192.31.196.255   192.31.197.0     reserved
  192.52.192.255   192.52.193.0    192.52.193.255   192.52.194.0     reserved
  192.88.98.255    192.88.99.0     192.88.99.255    192.88.100.0     reserved
  192.167.255.255  192.168.0.0     192.168.255.255  192.169.0.0      private
  192.175.47.255   192.175.48.0    192.175.48.255   192.175.49.0     reserved
  198.17.255.255   198.18.0.0      198.19.255.255   198.20.0.0       reserved
  198.51.99.255    198.51.100.0    198.51.100.255   198.51.101.0     documentation
  203.0.112.255    203.0.113.0     203.0.113.255    203.0.114.0      documentation
  223.255.255.255  224.0.0.0       239.255.255.255  -                multicast
  -                240.0.0.0       255.255.255.255  -                reserved

  IPv6
  -                                        2001::              2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff   2001:200::          reserved
  2001:db7:ffff:ffff:ffff:ffff:ffff:ffff   2001:db8::          2001:db8:ffff:ffff:ffff:ffff:ffff:ffff   2001:db9::          documentation
  2620:4f:7fff:ffff:ffff:ffff:ffff:ffff    2620:4f:8000::      2620:4f:8000:ffff:ffff:ffff:ffff:ffff    2620:4f:8001::      reserved
  3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff  3fff::              3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff   3fff:1000::         documentation
  -                                        2000::              2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff  2003::              public
  -                                        fc00::              fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff  -                   private
  -                                        fe80::              febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff  -                   link-local
  -                                        fec0::              feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff  -                   reserved
  -                                        ff00::              ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff  -                   multicast
  -                                        ::1                 ::1                                      -                   loopback
  -                                        64:ff9b:1::         64:ff9b:1:ffff:ffff:ffff:ffff:ffff       -                   reserved
  -                                        100::               100::ffff:ffff:ffff:ffff                 -                   reserved
  -                                        100:0:0:1::         100:0:0:1:ffff:ffff:ffff:ffff            -                   reserved
  -                                        5f00::              5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff  -                   reserved
  -                                        4000::              fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff  -                   reserved
  -                                        ::2                 1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff  2600::              reserved
`;

const blockRows = BLOCKS.split("\n")
  .map((line) => line.trim().split(/\s+/))
  .filter((cells) => cells.length === 5)
  .flatMap(([before = "", first = "", last = "", after = "", scope = ""]) => [
    [before, "public"],
    [first, scope],
    [last, scope],
    [after, "public"],
  ])
  .filter(([address]) => address !== "-");

// Every way to write an IPv4 address inside an IPv6 one: what is inside decides, and what is public there is refused all the same,
// because it has an address of its own; only below an ISATAP mark is the outer address the one that is dialled.
const CARRIERS: [string, (hex: string) => string, string][] = [
  ["IPv4-compatible", (hex) => `::${hex}`, "reserved"],
  ["IPv4-mapped", (hex) => `::ffff:${hex}`, "reserved"],
  ["IPv4-translated", (hex) => `::ffff:0:${hex}`, "reserved"],
  ["NAT64", (hex) => `64:ff9b::${hex}`, "reserved"],
  ["6to4", (hex) => `2002:${hex}::1`, "reserved"],
  ["ISATAP", (hex) => `2a00:1450:4001:800:0:5efe:${hex}`, "public"],
  ["ISATAP, universal", (hex) => `2a00:1450:4001:800:200:5efe:${hex}`, "public"],
];
const INSIDE: [string, string][] = [
  ["7f00:1", "loopback"],
  ["7fff:ffff", "loopback"],
  ["a9fe:a9fe", "link-local"], // 169.254.169.254
  ["a00:1", "private"],
  ["ac10:1", "private"],
  ["c0a8:101", "private"],
  ["6464:64c8", "private"], // 100.100.100.200
  ["a83f:8110", "reserved"], // 168.63.129.16
  ["c000:c0", "reserved"], // 192.0.0.192
  ["c000:201", "documentation"],
  ["e000:1", "multicast"],
  ["ffff:ffff", "reserved"],
];
const carried = CARRIERS.flatMap(([, write, public4]) => [
  ...INSIDE.map(([hex, scope]) => [write(hex), scope]),
  [write("8efa:6b1b"), public4],
]);

// Teredo (RFC 4380): the server's address, flags and port, the client's address inverted. And texts that are no address.
const others = [
  ["2001:0:7f00:1:8000:63bf:80ff:fffe", "reserved"],
  ["2001:0:4136:e378:8000:63bf:3fff:fdd2", "reserved"],
  ["fd00:ec2::254", "private"],
  ["fd00:c1::a9fe:a9fe", "private"],
  ["2001:4860:4860::8888", "public"],
  ["2607:f8b0:400e:c01::1b", "public"],
  ["8.8.8.8", "public"],
  ["0x7f000001", "reserved"],
  ["2130706433", "reserved"],
  ["127.1", "reserved"],
  ["0177.0.0.1", "reserved"],
  ["127.0.0.1 ", "reserved"],
  ["127.0.0.1.", "reserved"],
  ["１２７.0.0.1", "reserved"],
  ["[::1]", "reserved"],
  ["::1%lo", "reserved"],
  ["::ffff:127.0.0.01", "reserved"],
  ["1::2::3", "reserved"],
  ["localhost", "reserved"],
];

const rows = [...blockRows, ...carried, ...others].map(([address = "", scope = ""]): [string, string] => [address, scope]);

test.each(rows)("%s is %s", (address, scope) => expect(scopeOf(address)).toBe(scope));

test("the table is complete", () => expect(new Set(rows.map(([address]) => address)).size).toBeGreaterThanOrEqual(160));
