import { connectionCauses } from "./connection-causes.ts";
import { extendedErrors } from "./extended-errors.ts";

/** Why something could not be found out, as it stands after a colon. */
const CAUSES = {
  // Questions to the DNS
  "no server answered in time": "時間内に応答したサーバーがありません",
  "the resolver answered SERVFAIL: it could not get or could not validate an answer":
    "リゾルバーが SERVFAIL を返しました（応答を取得できないか、検証できません）",
  "the resolver refused the question": "リゾルバーが問い合わせを拒否しました",
  "the answer could not be read": "応答を読み取れません",
  "the resolver could not be reached": "リゾルバーに到達できません",
  "Mailvane does not ask that": "Mailvane が問い合わせない相手または名前です",
  "Mailvane does not send to that address": "Mailvane はこのアドレスには送信しません",
  "the report has asked as many questions as it may": "レポートあたりの問い合わせ数の上限に達しました",
  "the lookup was stopped": "ルックアップが停止されました",
} as const;

/** Causes by themselves, and with what the server added in parentheses. */
export const causes: Readonly<Record<string, string>> = {
  ...CAUSES,
  ...Object.fromEntries(Object.entries(CAUSES).map(([cause, said]) => [`${cause} ({added})`, `${said}（{added}）`])),
  ...extendedErrors,
  ...connectionCauses,
};
