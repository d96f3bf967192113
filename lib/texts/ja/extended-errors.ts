/** The extended DNS errors (RFC 8914), by the names that stand in parentheses after a cause. A single word is left as it is: it may stand elsewhere. */
const ERRORS: Readonly<Record<string, string>> = {
  "other error": "その他のエラー",
  "unsupported DNSKEY algorithm": "未対応の DNSKEY アルゴリズム",
  "unsupported DS digest type": "未対応の DS ダイジェストの種類",
  "stale answer": "期限切れの応答",
  "forged answer": "偽造された応答",
  "DNSSEC indeterminate": "DNSSEC 判定不能",
  "DNSSEC bogus": "DNSSEC 検証失敗",
  "signature expired": "署名の有効期限切れ",
  "signature not yet valid": "署名の有効期間前",
  "DNSKEY missing": "DNSKEY なし",
  "RRSIGs missing": "RRSIG なし",
  "no zone key bit set": "ゾーン鍵ビットなし",
  "NSEC missing": "NSEC なし",
  "cached error": "キャッシュされたエラー",
  "not ready": "準備中",
  "stale NXDOMAIN answer": "期限切れの NXDOMAIN 応答",
  "not authoritative": "権威なし",
  "not supported": "未対応",
  "no reachable authority": "到達できる権威サーバーなし",
  "network error": "ネットワークエラー",
  "invalid data": "不正なデータ",
  "signature expired before it was valid": "署名の有効期限が開始より前",
  "too early": "時期尚早",
  "unsupported NSEC3 iterations value": "未対応の NSEC3 反復回数",
  "unable to conform to policy": "ポリシーに適合できない",
  "invalid query type": "不正な問い合わせタイプ",
};

/** By themselves, and with what the server added in parentheses. */
export const extendedErrors: Readonly<Record<string, string>> = {
  ...ERRORS,
  ...Object.fromEntries(Object.entries(ERRORS).map(([error, said]) => [`${error} ({added})`, `${said}（{added}）`])),
};
