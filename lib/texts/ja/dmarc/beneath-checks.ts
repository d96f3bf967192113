import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** SPF and DKIM, which the policy stands on. */
export const beneathChecks: LookupTexts["checks"] = {
  "spf-missing": {
    title: "ポリシーの下に SPF レコードがあること",
    failureTitle: "ポリシーの下に SPF レコードがありません",
    why: "メッセージは SPF または DKIM によって DMARC に合格します。SPF レコードがないと、エンベロープ送信者がこのドメインであるメッセージは、DKIM 署名だけに依存します。",
    fix: '{domain} に SPF レコードを登録してください。メールを送信しない場合は、そのことを示してください:\n{domain}. 3600 IN TXT "v=spf1 -all"\nドメインのすべてのメールのエンベロープ送信者が自分の別のドメインである場合は、そのドメインのレコードが使われます。',
  },
  "domainkey-missing": {
    title: "ドメインに DKIM 鍵の置き場所があること",
    failureTitle: "ドメインに DKIM 鍵の置き場所がありません。{name} が存在しません",
    why: "ドメイン自身の DKIM 署名の鍵は、この名前の下に置かれます。存在しないため、このドメインそのものの署名はありえません。組織内の上位または下位のドメインの署名は有効です。",
    fix: "{domain} のメールが組織内の別のドメインで署名されている場合、対処は不要です。署名されていない場合は、メールサービスで署名を有効にし、指定された鍵を登録してください。SPF は転送されると失敗するため、p=reject のドメインは SPF だけに頼ってはなりません。",
    details: {
      exists: "{name} は存在します。鍵があり、メールがそれで署名されているかどうかは、セレクターかメッセージがなければわかりません。",
      missing: "ネームサーバーは {name} が存在しないと応答しています（NXDOMAIN）。したがって、その下にも何もありません。",
    },
  },
};
