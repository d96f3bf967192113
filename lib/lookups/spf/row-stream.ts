import type { EvaluatedTerm, SpfEvaluation } from "#lib/protocols/spf/evaluation.ts";
import type { WalkedRecord } from "#lib/protocols/spf/walked.ts";
import type { Row } from "#lib/report/schema.ts";
import { pathKey, type RowContext, type Sums, treeRows } from "./rows.ts";

export interface RowStream {
  walked(root: WalkedRecord): void;
  evaluated(term: EvaluatedTerm): void;
  decided(evaluation: SpfEvaluation): void;
  finish(sums: Sums): void;
}

/** Tells the rows that are new or have changed; what happens at the same moment is told once. */
export function rowStream(push: (row: Row) => void, evaluating: boolean): RowStream {
  const told = new Map<string, string>();
  const evaluated = new Map<string, EvaluatedTerm>();
  let sender: RowContext["sender"] = evaluating ? "evaluating" : "none";
  let root: WalkedRecord | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const tell = (sums: Sums | null) => {
    timer = null;
    if (!root) return;
    for (const row of treeRows(root, { evaluated, sender, sums })) {
      const text = JSON.stringify(row);
      if (told.get(row.id) === text) continue;
      told.set(row.id, text);
      push(row);
    }
  };
  const soon = () => {
    timer ??= setTimeout(() => tell(null), 0);
  };
  return {
    walked(tree) {
      root = tree;
      soon();
    },
    evaluated(term) {
      evaluated.set(pathKey(term.path), term);
      soon();
    },
    decided(evaluation) {
      sender = evaluation;
      soon();
    },
    finish(sums) {
      if (timer) clearTimeout(timer);
      tell(sums);
    },
  };
}
