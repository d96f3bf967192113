import "./globals.css";
import { GeistMono } from "geist/font/mono";
import { GeistSans } from "geist/font/sans";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { QueryProvider } from "#components/layout/query-provider.tsx";
import { ThemeScript } from "#components/layout/theme-script.tsx";
import { Announcer } from "#components/ui/announcer.tsx";

export const metadata: Metadata = {
  title: { default: "Mailvane", template: "%s · Mailvane" },
  description: "Type a domain and see its mail servers, SPF and blacklist results, with the evidence for each.",
  icons: { icon: "/icon.svg" },
  robots: { index: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#0c0d10" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning className={`${GeistSans.variable} ${GeistMono.variable}`}>
      <head>
        <ThemeScript />
        <link rel="search" type="application/opensearchdescription+xml" title="Mailvane" href="/opensearch.xml" />
      </head>
      <body className="flex min-h-dvh flex-col font-sans">
        <Announcer />
        <QueryProvider>{children}</QueryProvider>
      </body>
    </html>
  );
}
