import type { form } from "./form.ts";

export const formJa: Readonly<Record<keyof typeof form, string>> = {
  "form.required": "必須",
  "form.optional": "任意",
  "form.submit": "調べる",
  "form.examples": "例",
  "form.problem": "{count} 個の項目に別の値が必要です。",
  "form.more": "条件を指定する",
  "form.refine": "確認する",
};
