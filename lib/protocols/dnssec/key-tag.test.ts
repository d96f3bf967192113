import { expect, test } from "vitest";
import { keyTag } from "./key-tag.ts";

const key = (flags: number, algorithm: number, base64: string) => ({
  flags,
  protocol: 3,
  algorithm,
  publicKey: Uint8Array.from(Buffer.from(base64, "base64")),
});

// RFC 4034 §5.4, RFC 6605 §6.1 and §6.2, RFC 8080 §6.1.
test.each([
  [
    60485,
    key(
      256,
      5,
      "AQOeiiR0GOMYkDshWoSKz9XzfwJr1AYtsmx3TGkJaNXVbfi/2pHm822aJ5iI9BMzNXxeYCmZDRD99WYwYqUSdjMmmAphXdvxegXd/M5+X7OrzKBaMbCVdFLUUh6DhweJBjEVv5f2wwjM9XzcnOf+EPbtG9DMBmADjFDc2w/rljwvFw==",
    ),
  ],
  [55648, key(257, 13, "GojIhhXUN/u4v54ZQqGSnyhWJwaubCvTmeexv7bR6edbkrSqQpF64cYbcB7wNcP+e+MAnLr+Wi9xMWyQLc8NAA==")],
  [3613, key(257, 15, "l02Woi0iS8Aa25FQkUd9RMzZHJpBoRQwAQEX1SxZJA4=")],
  [0, key(256, 1, "AQ==")],
  [0x0304, key(256, 1, "AQIDBAU=")],
])("%i", (tag, data) => expect(keyTag(data)).toBe(tag));
