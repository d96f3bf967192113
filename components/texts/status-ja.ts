import type { status } from "./status.ts";

export const statusJa: Readonly<Record<keyof typeof status, string>> = {
  "status.pass": "合格",
  "status.info": "情報",
  "status.warning": "注意",
  "status.fail": "不合格",
  "status.unknown": "確認できません",
  "status.skip": "判定なし",
  "status.pending": "問い合わせ中",
};
