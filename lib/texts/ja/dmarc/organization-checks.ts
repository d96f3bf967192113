import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What holds below the domain, and which domain is the organization’s. */
export const organizationChecks: LookupTexts["checks"] = {
  "subdomain-policy-weaker": {
    title: "サブドメインがドメインと同じように保護されていること",
    failureTitle: "サブドメインのポリシーが弱くなっています: {tags}",
    why: "ドメインを From フィールドに使えない者は、その下の名前を使います。受信者にはほとんど見分けがつかず、受信側に求める対処もここでは弱くなっています。",
    fix: "{names} を削除し、サブドメインが p に従うようにしてください。それでは困るサブドメインには、独自のレコードを登録してください。{fixable|削除後のレコード:|}\n{line}",
    details: { "not-organization": "組織ドメインのレコードではないため、サブドメイン用のポリシーは誰にも適用されません。" },
  },
  "subdomain-policy-ignored": {
    title: "サブドメイン用のポリシーが有効な場所にあること",
    failureTitle: "ここにある {names} は無視されます。組織ドメインは {organization} です",
    why: "サブドメイン用のポリシーは、組織ドメインのレコードからのみ取得されます。独自のレコードを持たない {domain} のサブドメインは、このレコードの内容にかかわらずそれに従います。",
    fix: "{organization} のレコードで設定するか、{domain} の下の名前をこのレコードに従わせる場合は、ここに psd=n を追加してください。{fixable|psd=n を加えたレコード:|}\n{line}",
    details: { "not-own": "ドメインに独自のレコードがありません。" },
  },
  "psd-mistaken": {
    title: "psd=y が公開サフィックスだけに指定されていること",
    failureTitle: "psd=y は {domain} が公開サフィックスであることを示しますが、公開サフィックスのリストにありません",
    why: "psd=y は、他者がドメインの下に名前を登録することを意味します。その下の名前はそれぞれ別の組織とみなされ、メールはこのドメインとアラインせず、ドメインのポリシーは最後の手段としてしか適用されません。",
    fix: "{domain} の下に他者の名前を登録させていない場合は、psd=y を削除してください。{fixable|削除後のレコード:|}\n{line}",
  },
  "public-suffix-difference": {
    title: "Public Suffix List を使う受信側も同じ判断をすること",
    failureTitle: "Public Suffix List を使う受信側の判断が異なります",
    why: "RFC 9989 は、名前を 1 つずつ DNS に問い合わせて組織ドメインを求めます。RFC 7489 に従う受信側は Public Suffix List を参照し、この状態は今後何年も続きます。",
    fix: "{domain} と {registered} の両方にレコードを登録し、どちらの受信側も同じ結果になるようにしてください。",
    details: {
      policy: "{domain} に適用されるのは、標準では {source}、リストを使うと {listSource} です。",
      alignment:
        "適用されるポリシーは同じです。ただし組織ドメインは、標準では {organization}、リストでは {registered} となり、アラインするとみなされるドメインが異なります。",
      incomplete: "リストを使う受信側が {registered} で何を得るかは不明です。",
    },
  },
};
