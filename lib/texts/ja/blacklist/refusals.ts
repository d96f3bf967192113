import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What the codes of a refusal mean, and on which terms operators answer. */
export const refusals: LookupTexts["sentences"] = {
  "IP address was queried - not allowed on DBL, not a listing":
    "IP アドレスの問い合わせは DBL では許可されていません（登録ではありません）",
  "bit 1: access blocked (policy / public resolver) - not a listing":
    "ビット 1: アクセス拒否（ポリシーまたは公開リゾルバー。登録ではありません）",
  "bit 1: query refused (resolver over limit or public) - not a listing":
    "ビット 1: 問い合わせを拒否（リゾルバーが上限超過または公開リゾルバー。登録ではありません）",
  blocked: "拒否",
  "blocked / over limit - not a listing": "拒否または上限超過（登録ではありません）",
  "excessive number of queries - refused, not a listing": "問い合わせが多すぎるため拒否（登録ではありません）",
  "given for EVERY query to over-limit queriers: treat as unusable, not as trust high. rspamd treats all of 127.0.10.x as blocked (test point excepted)":
    "上限を超えた相手のすべての問い合わせに返される値です。高い信頼度ではなく、利用不可とみなします。rspamd はテスト用を除く 127.0.10.x をすべて拒否とみなします",
  "missing/unknown key or over quota (abusix.com): not a listing":
    "キーの欠落、無効なキー、または利用枠の超過（abusix.com。登録ではありません）",
  "must not be read as a listing": "登録とみなしてはなりません",
  "over limit": "上限超過",
  "over query limit - not a listing": "問い合わせの上限超過（登録ではありません）",
  "query blocked": "問い合わせを拒否",
  "query came through a public/open resolver or one with generic/unattributable rDNS - refused, not a listing":
    "公開リゾルバー、オープンリゾルバー、または逆引き名から運用者のわからないリゾルバーからの問い合わせのため拒否（登録ではありません）",
  "query refused": "問い合わせを拒否",
  "querying resolver not registered / blocked - not a listing": "リゾルバーが未登録または拒否対象（登録ではありません）",
  "typing error in the DNSBL (zone) name - not a listing": "DNSBL のゾーン名の誤り（登録ではありません）",
  // Terms
  "API key (free tier for small use)": "API キー（小規模な利用は無料）",
  "Access key": "アクセスキー",
  "DQS key": "DQS キー",
  "Free MyValidity account and registration of the querying IPs; everyone else always gets 127.255.255.255":
    "無料の MyValidity アカウントと問い合わせ元の IP アドレスの登録が必要です。それ以外には常に 127.255.255.255 を返します",
  "Free below 100 000 queries/day; subscription above": "1 日 100,000 件未満は無料、それ以上は有料の契約が必要です",
  "Free registration of the querying resolver IP at barracudacentral.org/rbl is required":
    "barracudacentral.org/rbl での、問い合わせ元リゾルバーの IP アドレスの登録（無料）が必要です",
  "Paid subscription (private DNS/rsync). No public DNS service": "有料の契約（専用の DNS または rsync）。公開の DNS サービスはありません",
  "Public mirrors: free for low-volume non-commercial use from your own resolver only. Recommended: free/paid DQS key, zone becomes <key>.{zone}":
    "公開ミラー: 自前のリゾルバーからの小規模で非営利の利用に限り無料です。無料または有料の DQS キーを推奨します（ゾーンは <key>.{zone} になります）",
  "Reported not to need registration; not confirmed by Barracuda": "登録は不要とされていますが、Barracuda は確認していません",
  "Same terms as the public Spamhaus mirrors": "Spamhaus の公開ミラーと同じ条件です",
  "Trend Micro activation code": "トレンドマイクロのアクティベーションコード",
};
