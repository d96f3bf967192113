import type { LookupTexts } from "#lib/texts/catalogue.ts";
import { causes } from "./blacklist/causes.ts";
import { labels, words } from "./blacklist/labels.ts";
import { listings } from "./blacklist/listings.ts";
import { meanings } from "./blacklist/meanings.ts";
import { refusals } from "./blacklist/refusals.ts";

export const senders: LookupTexts = {
  title: "送信アドレス",
  summary: "SPF レコードが個別に指定する送信アドレスについて、載っているブラックリストを示します。",
  checks: {
    listed: {
      title: "応答した主要なブラックリストに送信アドレスが載っていないこと",
      failureTitle: "送信が許可された {subjects} が広く使われるブラックリスト {count} 件に載っています: {lists}",
      why: "多くのメールサーバーは、送信元のアドレスをこれらのリストに問い合わせ、載っていればメールを拒否するか迷惑メールに分類します。SPF レコードは、ドメインのメールがこれらのアドレスから送信されることを示しています。",
      fix: "{subjects} から迷惑メールを送信している原因を突き止めて止めてください。リストが検知した内容は各行の理由に示しています。その後、行のリンクから削除を申請してください。すでに送信に使っていないアドレスであれば、SPF レコードから外してください。",
    },
    "listed-on-minor": {
      title: "応答した小規模なブラックリストに送信アドレスが載っていないこと",
      failureTitle: "送信が許可された {subjects} が小規模なブラックリスト {count} 件に載っています: {lists}",
      why: "これらのリスト（重要度「小規模」）を使うメールサーバーは少なく、載っていても影響はわずかです。ただし、誰かが迷惑メールを観測した手がかりではあります。",
      fix: "行に示した理由を確認してください。事実であれば原因を止め、リンクから削除を申請してください。古い登録であれば急ぐ必要はありません。削除のために料金を支払わないでください。",
    },
    "policy-listed": {
      title: "応答したポリシーリストが、送信アドレスからの直接送信を不適切としていないこと",
      failureTitle: "{lists} は、送信が許可された {subjects} からメールを直接送信すべきではないとしています",
      why: "ポリシーリストへの登録は不正を意味しません。家庭用、動的、逆引き名なしの範囲であると、アドレスのプロバイダーまたはリストが示しているだけです。このようなアドレスからのメールは、多くのサーバーが拒否します。",
      fix: "{subjects} に専用の逆引き名を持つ固定アドレスを割り当てるか、範囲からの除外をプロバイダーに依頼してください。または、プロバイダーのサーバーを経由して送信し、アドレスを SPF レコードから外してください。",
      details: { "none-answered": "どのリストにも問い合わせできませんでした。理由は各行に示しています。" },
    },
    "not-asked": {
      title: "広く使われるすべてのブラックリストに問い合わせできること",
      failureTitle: "広く使われるブラックリストに問い合わせできませんでした: {lists}",
      why: "応答のないリストや、応答が有効でないリストからは、アドレスが載っているとも載っていないとも言えません。",
      fix: "問い合わせできなかった理由と対処は、各リストの行に示しています。",
      details: { silent: "{lists} に問い合わせできませんでした。これらのリストについては何も言えません。" },
    },
    "address-not-public": {
      title: "すべての送信アドレスが公開アドレスであること",
      failureTitle: "送信が許可された {addresses} は公開アドレスではありません",
      why: "プライベートアドレスや予約済みアドレスが、受信側に送信元として見えることはありません。SPF レコードで指定しても何も許可されず、実際に見えるアドレスの指定が漏れている可能性があります。",
      fix: "ほかのメールサーバーから見えるアドレスを指定してください。ルーターの背後にあるサーバーでは、ルーターの公開アドレスです。もう一方は SPF レコードから外してください。",
    },
    "left-out": {
      title: "個別に指定されたすべてのアドレスについて問い合わせたこと",
      failureTitle: "送信アドレス {count} 個について問い合わせていません",
      why: "アドレスごとに、すべてのリストへの問い合わせが必要です。1 つのレポートで問い合わせるのは、最初の IPv4 アドレス 6 個と IPv6 アドレス 2 個です。",
      fix: "残りは 1 つずつ確認してください: {leftOut}。",
    },
    "unanswered-question": {
      title: "SPF レコードの参照先をすべて確認できること",
      failureTitle: "応答のない問い合わせがあります",
      why: "応答のない参照先に、ほかの送信アドレスが指定されている可能性があります。",
      fix: "もう一度確認してください。続く場合は、該当するドメインのネームサーバーまたはリゾルバーが応答していません。",
    },
  },
  sentences: {
    ...meanings,
    ...refusals,
    ...labels,
    ...listings,
    ...causes,
    "The part of the sender's address after the @.": "送信者のアドレスの @ より後の部分です。",
    "{domain} has no SPF record that receivers can use: nobody is named who may send.":
      "{domain} には受信側が利用できる SPF レコードがなく、送信元が指定されていません。",
    "The SPF record of {domain} names no address by itself.": "{domain} の SPF レコードに個別に指定されたアドレスはありません。",
    "The SPF record of {domain} names only networks of more than {most} addresses, such as those of mail services. What they are listed for is theirs to mend.":
      "{domain} の SPF レコードが指定するのは、メールサービスのものなど、アドレスが {most} 個を超えるネットワークだけです。それらの登録への対処は運用者が行います。",
    "{asked} {asked|address|addresses} that may send for {domain}: {sentence}.": "{domain} の送信アドレス {asked} 個: {sentence}。",
    "The addresses that may send for {domain} are not public: no list was asked.":
      "{domain} の送信アドレスは公開アドレスではないため、どのリストにも問い合わせていません。",
    "{domain} lets only large networks send, such as those of mail services: no address was asked about.":
      "{domain} が送信を許可するのはメールサービスなどの大きなネットワークだけで、個別のアドレスについては問い合わせていません。",
    "{domain} names no address that may send.": "{domain} に送信が許可されたアドレスはありません。",
    "{domain} has no SPF record that names who may send.": "{domain} には、送信元を指定する SPF レコードがありません。",
    "Who may send for {domain} could not be found out: {cause}.": "{domain} の送信元を確認できませんでした: {cause}。",
    "And {larger} {larger|network|networks} of more than {most} addresses, which are not asked about":
      "ほかに、アドレスが {most} 個を超えるネットワークが {larger} 個（問い合わせの対象外）",
    "Addresses asked about": "問い合わせたアドレス",
  },
  words,
  asIs: ["list", "outcome", "reason", "role"],
};
