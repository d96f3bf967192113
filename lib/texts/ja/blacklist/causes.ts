import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** Why a list gave no certain answer, what helps, and how its self-test went. */
export const causes: LookupTexts["sentences"] = {
  "It refused to answer: {codes} ({meaning}).": "応答を拒否しました: {codes}（{meaning}）。",
  "The question was refused ({meaning}).": "問い合わせが拒否されました（{meaning}）。",
  "It refuses this resolver. {detail}": "このリゾルバーを拒否しています。{detail}",
  "No answer: {cause}.": "応答なし: {cause}。",
  "It answered {codes}, which its operator does not explain: neither a listing nor the lack of one.":
    "{codes} と応答しました。運用者による説明のない値で、登録の有無を判断できません。",
  "It answered {codes}, outside 127.0.0.0/8: the zone is parked, or the resolver rewrites answers.":
    "127.0.0.0/8 の範囲外の {codes} と応答しました。ゾーンが売りに出されているか、リゾルバーが応答を書き換えています。",
  "Its answers do not count, because its self-test failed. {detail}": "自己テストに失敗したため、応答は有効とみなせません。{detail}",
  "Not asked, because its self-test had no answer. {detail}": "自己テストに応答がないため、問い合わせていません。{detail}",
  "It names no listing, but it has no test entry, so that nothing proves that it works.":
    "登録なしと応答しましたが、テスト用の登録がないため、リストが機能していることを確認できません。",
  "Not asked: it needs a key. The operator's terms: {registration}.": "問い合わせなし: キーが必要です。運用者の利用条件: {registration}。",
  "Not asked: {address} is no public address.": "問い合わせなし: {address} は公開アドレスではありません。",
  "Your resolver is public or over the list's limit: use your own resolver.":
    "公開リゾルバーであるか、リストの上限を超えています。自前のリゾルバーを使ってください。",
  "Your resolver is public or over the list's limit: use your own resolver, or a DQS key.":
    "公開リゾルバーであるか、リストの上限を超えています。自前のリゾルバーか DQS キーを使ってください。",
  "The key is unknown, or over its quota.": "キーが無効であるか、利用枠を超えています。",
  "Your resolver is public, over the list's limit or not registered. The operator's terms: {registration}.":
    "公開リゾルバーであるか、リストの上限を超えているか、未登録です。運用者の利用条件: {registration}。",
  "the question was not answered": "問い合わせに応答しませんでした",
  // The self-test
  "The test entry {listed} is listed, and what must not be listed is not.":
    "テスト用の {listed} は登録されており、登録されているべきでないものは登録されていません。",
  "The list has no test entry.": "リストにテスト用の登録がありません。",
  "The test entry {name} is not listed: the list is empty or gone, or the resolver hides it.":
    "テスト用の {name} が登録されていません。リストが空か廃止されているか、リゾルバーが隠しています。",
  "It answers {codes} for {name}, which nobody lists: the zone is parked, or the resolver rewrites answers.":
    "誰も登録しない {name} に {codes} と応答します。ゾーンが売りに出されているか、リゾルバーが応答を書き換えています。",
  "It answers {codes} for its test entry {name}, an address outside 127.0.0.0/8.":
    "テスト用の {name} に、127.0.0.0/8 の範囲外の {codes} と応答します。",
  "It answers {codes} for {name}: {meaning}.": "{name} に {codes} と応答します: {meaning}。",
  "The question for {name} was refused.": "{name} の問い合わせが拒否されました。",
  "The question for {name} has no answer ({status}).": "{name} の問い合わせに応答がありません（{status}）。",
  "the operator's sign for a question not answered": "応答しないことを示す運用者の値",
};
