import fc from "fast-check";
import { expect, test } from "vitest";
import { catalogue } from "./catalogue.ts";
import { codeNumber, isErrorCode, isListingCode } from "./codes.ts";
import { interpret } from "./interpret.ts";

const octet = fc.integer({ min: 0, max: 255 });
const address = fc
  .tuple(fc.oneof(fc.constant(127), octet), fc.oneof(fc.constantFrom(0, 255), octet), fc.oneof(fc.constantFrom(0, 1, 255), octet), octet)
  .map((octets) => octets.join("."));
const list = fc.constantFrom(...catalogue);

test("whatever a list answers, only an address in 127/8 that is no error code can be a listing", () => {
  fc.assert(
    fc.property(list, fc.array(address, { minLength: 1, maxLength: 4 }), (list, addresses) => {
      const { sense, codes } = interpret(list, addresses);
      expect(codes.length).toBeGreaterThan(0);
      expect(addresses).toEqual(expect.arrayContaining(codes));
      const data = ["listed", "policy", "informational"].includes(sense);
      for (const code of codes.map(codeNumber))
        if (data) expect(code !== null && isListingCode(code) && !isErrorCode(code), `${list.zone} ${addresses}`).toBe(true);
      if (addresses.every((one) => one.startsWith("127.255.255."))) expect(sense).toBe("error");
    }),
    { numRuns: 3_000 },
  );
});

test("any text in an A record's place is read without throwing, and is never a listing unless it is an address", () => {
  fc.assert(
    fc.property(list, fc.string(), (list, text) => {
      const { sense } = interpret(list, [text]);
      if (codeNumber(text) === null) expect(sense).toBe("foreign");
    }),
  );
});
