import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** How far sessions go, in one sentence. */
export const headlines: LookupTexts["sentences"] = {
  "{name} goes through a whole session over {version}.": "{name} とのセッションは、{version} で最後まで完了しました。",
  "{name} goes through a whole session, without TLS.": "{name} とのセッションは最後まで完了しましたが、TLS はありません。",
  "{share} of {target} go through a whole session over TLS.": "{target} の {share}で、TLS のセッションが最後まで完了しました。",
  "{share} of {target} go through a whole session, {plain} of them without TLS.":
    "{target} の {share}でセッションが最後まで完了しましたが、うち {plain} 個は TLS なしです。",
  "{done} {done|address|addresses} of {target} {done|goes|go} through a whole session; whether there are others could not be found out.":
    "{target} の {done} 個のアドレスでセッションが最後まで完了しました。ほかにアドレスがあるかどうかは確認できませんでした。",
  "{done} of {total} addresses of {target} go through a whole session; the others stop before.":
    "{target} の {total} 個中 {done} 個のアドレスでセッションが最後まで完了し、ほかは途中で停止しました。",
  "{name} does not go through a whole session: {cause}.": "{name} とのセッションは最後まで完了しませんでした: {cause}。",
  "No address of {target} goes through a whole session. The first of {total} stops with: {cause}.":
    "{target} には、セッションが最後まで完了したアドレスがありません。{total} 個のうち最初のものの停止理由: {cause}。",
  "This machine cannot reach port {port}, so nothing can be said of {target}.":
    "このマシンからポート {port} に到達できないため、{target} については何も言えません。",
  "{target} does not accept mail: it says so with a null MX.": "{target} はメールを受け取りません。null MX がそのことを示しています。",
  "{target} leads to no address: there is no server to connect to.": "{target} からアドレスが得られず、接続するサーバーがありません。",
  "{target} does not exist: its name servers say so (NXDOMAIN).":
    "{target} は存在しません。ネームサーバーがそう応答しています（NXDOMAIN）。",
  "Which servers and addresses {target} leads to could not be found out: {cause}.":
    "{target} のサーバーとアドレスを確認できませんでした: {cause}。",
};
