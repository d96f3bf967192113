// Messages that were signed once, with keys made for them and thrown away since.

/** The key records of the signatures below. */
export const KEYS = `s1._domainkey.sender-headers.test. 3600 IN TXT "v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAnYECPSg7lDG3MR1J4YemCwlBnv3y9/c2IKMArdcjTpZHPtfEN5vYoLrjpX/dCEvKH8A91UMJ/3RuieR0lc21DmNiF6ZqaDOaNMXA8KDHIPsdzkFXRHJifdYtDvmkHKsCAhwKaMLFQY" "j7Q7XYqOpD3LO6hZwrJoZhrA2a2XBJc+oEr+EK2XAQ3bCYYKFJu4Djjjo2rkYDMdnU9P8v5VXCVM+1wyqh94Ua2k9p3g7CRZZLl3VyxCVfV3a++9MbJoOMnChpTpn1vs6/duwDHs+mKrKLkvLwUA4BRMT3PPuDa85vQuknJkRbhnhwdeFYaAb1UQaGw+bedtkv9AeTib" "JkwwIDAQAB"
ed1._domainkey.sender-headers.test. 3600 IN TXT "v=DKIM1; k=ed25519; p=wrc+8lz0k6hW3De29tc0/XZFh7LMn4cajvXgEZSAH5Q="
a1._domainkey.list-headers.test. 3600 IN TXT "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC5qDihajo/JtwGE6PvR+ubCpVFJ1F/sI3DGcGsLexyKi7m+LZ1caLT+CuntKdHx5DC3ASyS32O+EdEi3EZwyIsmT/gPujCmG4b95o6SqYLeA9YyIcgDk8sabr0I9sW8ygDq/p6eguPw/1Qcs" "nQG8Ry04NsT9XR0oHEDpDeIZ/W0wIDAQAB"`;

/** A letter, signed with two keys, as it left its author's server. */
export const LETTER = `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=sender-headers.test;
	s=s1; t=1772441998; h=From:From:To:Subject:Date:Message-ID:MIME-Version:Content-Type;
	bh=wY+OWHazsO23fles/ixWrho8wys5Brs3e6jlfE1lBeo=;
	b=RXv+QUt6rSAslFYXrkhCw8eVv8ByuKA+BZ2zmb14y1z2pFpVvWCJ1jjNbwcsGUwl2nLKwZ
	5PeIXQi5nn9CghKEoM6NdUkCTnrsJo5w+T+tC24C32WYRyov7cx2a4sXxxaxSgpMQxzFK0
	Re/efxOaTIgwLpP0M/Lnf8pT40UTCewZyFuoBMWKUnOR9AfSa+MJVbzNRoV+nZp/sBERH7
	5ntmR6vZkXxDeOxHGRZvod2c/wrxeNXaWu5RX7Acfpm97qi1A3EJVbhMceVPyJDUybQuGP
	nDJCzXPiUvlRuOdWIILNxBVEl/PqQO0EJSVlSyQPZyBL3pmiLxp6v81WtbnUag==
DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed; d=sender-headers.test;
	s=ed1; t=1772441998; h=From:From:To:Subject:Date:Message-ID:MIME-Version:Content-Type;
	bh=wY+OWHazsO23fles/ixWrho8wys5Brs3e6jlfE1lBeo=;
	b=xb26oiGR36KdJ4/rALuOa7YZkCwN/HqOqtiJGxqDqHicyInKnHCJv4qhb5/dBlNXjvk12P
	R4wtw8gq4dFdDyAg==
From: Alice <alice@sender-headers.test>
To: Bob <bob@receiver-headers.test>
Subject: Minutes of Monday
Date: Mon, 2 Mar 2026 09:59:57 +0100
Message-ID: <minutes.1@sender-headers.test>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hello Bob,

here are the minutes.

Alice
`;

/** Mail to many, with the fields to leave. */
export const NEWSLETTER = `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=sender-headers.test;
	s=s1; t=1772441998; h=From:From:To:Subject:Date:Message-ID:MIME-Version:Content-Type:List-Id:List-Unsubscribe:List-Unsubscribe-Post:Feedback-ID;
	bh=1+s/8PpVpxLGFzVGfv5mMJEJkQI+JGsbHQLO077PBkI=;
	b=S3CycbxceQGt4in7w8FCWQ8DnorJhXJy+zFJGAbANIl9N4LNdSeQMxIDc1ng6o0M+wry06
	0+BsLqG+a+URuYSpityIfEzYxH0GZO2Teqj9i56dWBxwuDzxtnNH9b1CA1C5vNB5LAn0B4
	pIAbcm6gCh/mMJhJmmiLgU2BYkzyWh0PB8UE/irUM22j2btND/8mWKj1nL9KqVn7DeCQNV
	ns7th6Ih29U50iAA6PBhwSqDlRdcK0xlBdgxFqK0H/M+DH1R1Fb1g8WoZdjfm+3Am5j3U3
	LlBx4PlifqpXSByYRuR1DcMdP8xslcp+3Qix6H/sNLUhXJO7heFceSzQeF5tBQ==
From: Sender Weekly <weekly@sender-headers.test>
To: Bob <bob@receiver-headers.test>
Subject: This week at Sender
Date: Mon, 2 Mar 2026 09:59:57 +0100
Message-ID: <weekly.9@sender-headers.test>
List-Id: Sender Weekly <weekly.sender-headers.test>
List-Unsubscribe: <https://sender-headers.test/leave/7f3a>, <mailto:leave@sender-headers.test>
List-Unsubscribe-Post: List-Unsubscribe=One-Click
Feedback-ID: weekly:sender
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

This week nothing happened.
`;

/** The letter as a mailing list sent it on: with its mark in the subject, which breaks the author's signature, and with the list's seal. */
export const POST = `ARC-Seal: i=1; a=rsa-sha256; t=1772442001; cv=none; d=list-headers.test;
 s=a1;
 b=B57j3DRxoqAtotHAvQLOLGIZrOUrrf5MIfYpzJZW3VMuer8B9hwarjDYZU088A56KQHQdg18J
 62Mr4YmugQzxqQkZA8wjFM3weCJyZUqzAv3ka8Qi1UCV+ozNzo4BymYH+SPLlrCNU+oeu92YqU6
 VOg1t6188TRmZe8VfiP1yPc=
ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed;
 d=list-headers.test; h=List-Unsubscribe: List-Post: List-Id: Content-Type:
 MIME-Version: Message-ID: Date: Subject: To: From: DKIM-Signature;
 q=dns/txt; s=a1; t=1772442001;
 bh=wY+OWHazsO23fles/ixWrho8wys5Brs3e6jlfE1lBeo=;
 b=ZmU+b4arJQGRKGcnEloBteL+y1Mi1Q1wkC0Kn3aNJYI/a+3pHKJMCXLbcClL8wu5Mcsj/C1Qv
 EZvZLaUJfVcN0xXHQ2e9oey76nvV/umELarEsNvkVzYPH+zJ7rwYo8ampbW3WhQ7m5/aSforr1Z
 bmCf2gBPqndpgOjpNyC4TDo=
ARC-Authentication-Results: i=1; mx.list-headers.test;
 dkim=pass header.d=sender-headers.test header.s=s1;
 spf=pass smtp.mailfrom=alice@sender-headers.test;
 dmarc=pass header.from=sender-headers.test
Received: from mail.sender-headers.test (mail.sender-headers.test [203.0.113.200])
	by mx.list-headers.test (Postfix) with ESMTPS id 4QyL1a2b3c
	for <talk@list-headers.test>; Mon, 2 Mar 2026 09:00:00 +0000 (UTC)
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=sender-headers.test;
	s=s1; t=1772441998; h=From:From:To:Subject:Date:Message-ID:MIME-Version:Content-Type;
	bh=wY+OWHazsO23fles/ixWrho8wys5Brs3e6jlfE1lBeo=;
	b=ZpD2iW8zKfPgBcJk7njzMfw9Hi/qoqlHdQE6/DkoD1F/G1GrbjfMLBaOz9DILEk/MVUOFW
	UfWkqxX5RoQxWnxNMxb3ngWpMnQ7HHztE9VFVhwf/UpQ32fSbpU550MS4OCL5TdG7MvZDx
	NNChYUjRySXI7CLF2lvrXxtTmKjvhzJPUwyyQr7pMIA0g4mi8V0kUV4FnyDeSZ8QwvYlRh
	IfqTYeiP05VfXVkMzBGXFiL7OCJnCsMJ6ucafuHKQROlnlGVlb0O1LYhY9bCR0ea671T4u
	gSY/NVJq5bc/43h6kFFOnavsbwe1Rb9UYlT/MAxdGe6hbA8UcIOeXlRTqhttcQ==
From: Alice <alice@sender-headers.test>
To: talk@list-headers.test
Subject: [talk] Minutes of Monday
Date: Mon, 2 Mar 2026 09:59:57 +0100
Message-ID: <minutes.1@sender-headers.test>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
List-Id: Talk <talk.list-headers.test>
List-Post: <mailto:talk@list-headers.test>
List-Unsubscribe: <mailto:talk-leave@list-headers.test>
Precedence: list

Hello Bob,

here are the minutes.

Alice
`;
