import type { transcript } from "./transcript.ts";

export const transcriptJa: Readonly<Record<keyof typeof transcript, string>> = {
  "transcript.heading": "問い合わせの記録",
  "transcript.questions": "問い合わせ {count} 件",
  "transcript.cached": "{seconds} 秒前のキャッシュ",
  "transcript.noServer": "サーバーなし",
  "hop.root": "ルート",
  "hop.answer": "{zone} のサーバー {host} が応答",
  "hop.alias": "{zone} のサーバー {host} が {to} のエイリアスと応答",
  "hop.nodata": "{zone} のサーバー {host} が該当レコードなしと応答",
  "hop.nxdomain": "{zone} のサーバー {host} が名前は存在しないと応答",
  "hop.referral": "{zone} のサーバー {host} が {to} のサーバーへ案内",
  "hop.lame": "{zone} のサーバー {host} がこのゾーンに応答しない",
  "hop.failure": "{zone} のサーバー {host} から有効な応答なし",
  "hop.asked-again": "{zone} のサーバー {host} へ再度問い合わせ（この応答は無効）",
  "raw.heading": "データとしてのレポート",
  "raw.reproduce": "コマンドラインで同じレポートを取得",
  "raw.open": "JSON を開く",
};
