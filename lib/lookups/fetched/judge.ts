import { type CheckResult, pass, skip, unknown } from "#lib/engine/check.ts";
import { visible } from "#lib/report/visible.ts";
import { fetchEvidence } from "./evidence.ts";
import { type Fetched, type Halt, haltOf, STAGES, type Stage } from "./halt.ts";

/** Why nothing can be said of a file, or of a stage of its fetch. */
export const FILE_DETAILS = {
  "file-open": "{url} could not be fetched: {cause}.",
  "not-reached": "The file could not be fetched; another check says why.",
} as const;

/** Judges one stage of a fetch. In: what a failure of just this stage, proven, comes to. */
export function judgeStage<Detail extends string>(
  fetched: Fetched,
  stage: Stage,
  failed: (halt: Halt) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof FILE_DETAILS> {
  const halt = haltOf(fetched);
  if (!halt || STAGES.indexOf(halt.stage) > STAGES.indexOf(stage)) return pass({ evidence: [fetchEvidence(fetched)] });
  if (halt.stage !== stage) return halt.proven ? skip("not-reached") : openFile(fetched, halt);
  return halt.proven ? failed(halt) : openFile(fetched, halt);
}

/** Judges a file that has come. */
export function judgeFile<Detail extends string>(
  fetched: Fetched,
  test: () => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof FILE_DETAILS> {
  const halt = haltOf(fetched);
  if (!halt) return test();
  return halt.proven ? skip("not-reached") : openFile(fetched, halt);
}

function openFile(fetched: Fetched, { cause }: Halt): CheckResult<keyof typeof FILE_DETAILS> {
  return unknown("file-open", { url: visible(fetched.url), cause: visible(cause) }, [fetchEvidence(fetched)]);
}
