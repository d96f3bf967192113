import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What the record says of all others. */
export const allChecks: LookupTexts["checks"] = {
  "pass-all": {
    title: "誰にでも送信を許可してはいないこと",
    failureTitle: "レコードがインターネット上のすべてのアドレスを許可しています",
    why: "誰でも {domain} の名前でメールを送信でき、SPF に合格します。レコードがない場合よりもなりすましを助けることになり、受信側はこのようなレコードを悪用の兆候とみなします。",
    fix: "送信するサーバーを指定し、それ以外は fail にしてください。{unfixable||すべてを把握するまでは softfail が安全です:\n}{record}",
  },
  "neutral-all": {
    title: "それ以外の送信元について判断を示していること",
    failureTitle: "レコードがそれ以外の送信元について何も示していません: ?all",
    why: "受信側は neutral を、SPF レコードがない場合とまったく同じに扱わなければなりません。なりすましメールは疑わしいとさえみなされません。",
    fix: "レコードの末尾を ~all にし、送信サーバーをすべて指定し終えたら -all にしてください。{unfixable||softfail にすると次のようになります:\n}{record}",
  },
  "no-all": {
    title: "それ以外の送信元の扱いがレコードに示されていること",
    failureTitle: "それ以外の送信元の扱いがレコードに示されていません",
    why: "レコードは all または redirect で終わるべきです。どちらもない場合、どの項にも一致しない送信元は neutral となり、受信側はレコードがないものとして扱います。",
    fix: "レコードの末尾を ~all にし、送信サーバーをすべて指定し終えたら -all にしてください。{unfixable||softfail にすると次のようになります:\n}{record}",
    details: {
      "locked-down": "封鎖済み: {domain} はメールを送信せず、この名前のメッセージはすべて fail になります。",
      others: "それ以外の送信元: {result}。",
    },
  },
  "terms-after-all": {
    title: "all より後に機構がないこと",
    failureTitle: "{count} 個の機構が all より後にあり、評価されません",
    why: "all はすべてに一致するため、受信側はそこで評価を終えます。その後で指定したサーバーは許可されません。",
    fix: "機構を all より前に移すか、削除してください。{unfixable||all を末尾にすると次のようになります:\n}{record}",
  },
  "redirect-beside-all": {
    title: "redirect が all と併存していないこと",
    failureTitle: "レコードに all があるため、redirect は無視されます",
    why: "redirect が効くのはどの項にも一致しなかった場合だけですが、all はすべてに一致します。参照先のレコードが許可する送信元は許可されません。",
    fix: "redirect を削除するか、参照先のレコードに判断を任せる場合は all を削除してください。{unfixable||redirect を除くと次のようになります:\n}{record}",
  },
};
