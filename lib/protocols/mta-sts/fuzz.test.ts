import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePolicy, repairedPolicy } from "./parse-policy.ts";
import { parseRecord } from "./parse-record.ts";
import { linesOf } from "./policy-lines.ts";

test("never throws, every position lies inside the text, and what is proposed has no problem", () => {
  const piece = fc.constantFrom(
    "version: STSv1\n",
    "mode: enforce\r\n",
    "Mode : Testing\n",
    "mx: mail.example.com.\n",
    "mx: .example.com\n",
    "mx: *.example.com\n",
    "max_age: 604,800\n",
    "max_age: 99999999999\n",
    "\n",
    "\r",
    ":",
    " ",
    "\ufeff",
    "\u0000",
    "é",
    "<html>",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 12 }).map((parts) => parts.join("")),
    fc.array(piece, { maxLength: 4 }).map((parts) => `version: STSv1\nmode: none\nmax_age: 86400\n${parts.join("")}`),
  );
  fc.assert(
    fc.property(text, (text) => {
      const policy = parsePolicy(text);
      const lines = linesOf(text).length;
      const inside = [...policy.problems, ...policy.lines].every(
        ({ start, end, line }) => 0 <= start && start <= end && end <= text.length && line <= Math.max(lines, 1),
      );
      expect(inside).toBe(true);
      const mended = repairedPolicy(policy);
      if (mended !== null) expect(parsePolicy(mended)).toMatchObject({ valid: true, problems: [] });
    }),
    { numRuns: 500 },
  );
});

// The most that is ever read of a policy, and what one DNS message can hold.
test.each(["a", ":", "\n", "\r", " ", "=", ";", "mx:", "a:b\n", "*.", "mx: a.a.a.\n", "id=1;", "-=;", "\ufeff", "<a"])(
  "reads 65,536 octets of %j",
  (piece) => {
    const text = piece.repeat(65_536 / piece.length);
    expect(parsePolicy(text).valid).toBe(false);
    expect(parseRecord(`v=STSv1;${text}`).text).toHaveLength(8 + text.length);
  },
);
