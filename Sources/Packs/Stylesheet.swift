/// The one stylesheet of all pages: system type, ink on paper, one accent for what presses.
enum Stylesheet {
    static let css: StaticString = """
        :root {
          color-scheme: light dark;
          --paper: light-dark(#faf9f6, #191817);
          --card: light-dark(#ffffff, #22211f);
          --ink: light-dark(#1d1c1a, #ece9e3);
          --quiet: light-dark(#65615a, #a8a399);
          --rule: light-dark(#e3dfd7, #37352f);
          --accent: light-dark(#a5341c, #ff9a7d);
          font: 16px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink);
          overflow-wrap: break-word; }
        body > header, main, footer { max-width: 74rem; margin: 0 auto; padding: 0 1.5rem; }
        body > header { padding-top: 1.25rem; }
        p { margin: 0; }
        h1, h2, h3 { margin: 0; line-height: 1.25; font-weight: 600; }
        h1 { font-size: 1.6rem; letter-spacing: -.015em; }
        h2 { font-size: .8rem; letter-spacing: .07em; text-transform: uppercase;
          color: var(--quiet); margin-bottom: .5rem; }
        h3 { font-size: 1rem; }
        a { color: inherit; text-decoration-color: var(--quiet); text-underline-offset: .18em; }
        a:hover { text-decoration-color: currentColor; }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
        code span { display: inline-block; max-width: 100%; }
        code { font: .9em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
          user-select: all; }
        time { font-variant-numeric: tabular-nums; }
        ol, ul { margin: 0; padding: 0; list-style: none; }
        summary { cursor: pointer; }
        .skip { position: absolute; left: -100vw; }
        .skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .25rem .5rem; }
        .where, .quiet, .source, .nothing { color: var(--quiet); font-weight: 400; }
        .where, .quiet { font-size: .875rem; }
        .source { font-size: .8125rem; }
        .notice { margin-top: .5rem; padding-left: .75rem; border-left: 3px solid var(--accent); }
        .facts { color: var(--quiet); }
        .lead { margin-top: .1rem; }
        .card { background: var(--card); border: 1px solid var(--rule); border-radius: 10px; }
        .acuity { font-size: .8125rem; color: var(--quiet); white-space: nowrap; }
        [data-acuity=critical] .acuity, .late { color: var(--accent); font-weight: 600; }
        main { display: grid; gap: 1.1rem 1.5rem; padding-block: 1rem 1.5rem;
          grid-template-columns: minmax(0, 1fr); }
        @media (min-width: 60rem) {
          main.brief { grid-template-columns: minmax(0, 1fr) 19.5rem;
            grid-template-rows: auto auto 1fr auto; }
          main.brief > .first { grid-area: 1 / 1 / 4 / 2; }
          main.brief > .side { grid-column: 2; }
          main.brief > .later, main.brief > .gone { grid-column: 1 / -1; }
        }
        .first > ol > li { display: grid; grid-template-columns: 1.6rem 7.3rem minmax(0, 1fr);
          padding: .55rem .9rem .55rem .5rem; border-top: 1px solid var(--rule); }
        .first > ol > li:first-child { border-top: 0; }
        .first > ol > li[data-acuity=critical] { box-shadow: inset 3px 0 0 var(--accent); }
        .first > ol > li:first-child[data-acuity=critical] { border-top-left-radius: 10px; }
        .count { color: var(--quiet); text-align: center; font-variant-numeric: tabular-nums; }
        .row { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; }
        .when { font-weight: 600; font-variant-numeric: tabular-nums; padding-right: .6rem; }
        .when.nothing { font-weight: 400; }
        .row .marks { order: 1; margin-left: auto; }
        .row .short { flex: 1 1 14rem; min-width: 0; font-size: .9375rem; }
        .lines { font-size: .9375rem; line-height: 1.42; }
        .whole > summary { font-size: .8125rem; color: var(--quiet); width: fit-content; }
        .whole > summary:hover { color: var(--ink); }
        li details:not(.whole) > summary:has(.row) { list-style: none; }
        summary > .row::after { content: "›"; order: 2; color: var(--quiet); line-height: 1; }
        details[open] > summary > .row::after { rotate: 90deg; }
        .first > ol > li:last-child[data-acuity=critical] { border-bottom-left-radius: 10px; }
        .side h2 { margin-bottom: .35rem; }
        .side { font-size: .9375rem; }
        .side li + li, .side p + p { margin-top: .3rem; }
        .take { padding: .8rem 1rem; border-color: var(--quiet); }
        .take h2 { color: var(--ink); }
        .take code { font-weight: 600; }
        .take .quiet code { font-weight: 400; }
        .later > details > summary, .gone > details > summary, .fold > summary { padding: .1rem 0; }
        .later h2, .gone h2, .fold h2 { display: inline; margin-right: .5rem; }
        .later ul, .gone ul { margin-top: .5rem; }
        .later li { border-top: 1px solid var(--rule); padding: .45rem .9rem; display: grid;
          grid-template-columns: 9.2rem minmax(0, 1fr); }
        .later li:first-child { border-top: 0; }
        @media (min-width: 40.01rem) {
          .later .row { display: grid; grid-template-rows: auto 1fr;
            grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) 4.7rem .6rem; }
          .later .row .reach { grid-area: 2 / 1; align-self: start; font-size: .9375rem;
            overflow-wrap: anywhere; }
          .later .row .short { grid-area: 1 / 2 / 3 / 3; }
          .later .row .marks { grid-area: 1 / 3; margin: 0; }
          .later .row::after { grid-area: 1 / 4; }
        }
        .sheet { margin: .5rem 0 .35rem; font-size: .9375rem; }
        .sheet > p { color: var(--quiet); }
        .sheet dl { margin: .35rem 0 0; }
        .sheet > dl > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr);
          gap: 0 1rem; padding: .35rem 0; border-top: 1px solid var(--rule); }
        .sheet dt { grid-row: 1 / span 30; color: var(--quiet); font-size: .875rem; }
        .sheet dd { grid-column: 2; margin: 0 0 .15rem; }
        .sheet blockquote, .lines .quote, dd .quote { white-space: pre-line; }
        .sheet blockquote { margin: 0 0 .2rem; padding-left: .75rem;
          border-left: 2px solid var(--rule); }
        .label { color: var(--quiet); }
        :target { background: light-dark(#fdf1d8, #3a3120); }
        .label::after { content: ":"; }
        table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
        th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0;
          border-top: 1px solid var(--rule); }
        th { font-weight: 600; }
        th .quiet, th .acuity { font-weight: 400; }
        .cards, .counts th[scope=row] { overflow-wrap: anywhere; }
        .counts th[scope=row] { min-width: 5rem; }
        table.counts { width: auto; }
        table.counts th, table.counts td { padding-right: 2rem; }
        thead th { color: var(--quiet); font-weight: 400; font-size: .8125rem; border-top: 0; }
        td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
        caption { text-align: left; }
        .decide ol > li { padding: .55rem .9rem .55rem .5rem; border-top: 1px solid var(--rule);
          display: grid; grid-template-columns: 1.6rem minmax(0, 1fr); gap: 0 .2rem; }
        .decide ol > li:first-child { border-top: 0; }
        .decide article, .commands { font-size: .9375rem; }
        .commands { grid-column: 2; }
        .commands code { font-size: .8125rem; color: var(--quiet); }
        @media (min-width: 60rem) {
          .decide ol > li { grid-template-columns: 1.6rem minmax(0, 1fr) 31rem; gap: 0 1rem; }
          .commands { grid-column: 3; }
        }
        .sum { font-size: 1.05rem; font-variant-numeric: tabular-nums; }
        footer { color: var(--quiet); font-size: .8125rem; padding-block: .75rem 1.5rem;
          border-top: 1px solid var(--rule); }
        @media (max-width: 40rem) {
          body > header, main, footer { padding-inline: 1rem; }
          body > header { padding-top: .75rem; }
          h1 { font-size: 1.3rem; }
          .first > ol > li { grid-template-columns: 1.25rem minmax(0, 1fr);
            padding: .5rem .6rem .5rem .4rem; }
          .later li { grid-template-columns: minmax(0, 1fr); }
          .first article { grid-column: 2; }
          .first > ol > li, .later li { position: relative; }
          .row .marks { position: absolute; top: .5rem; right: .7rem; }
          .facts { font-size: .9375rem; }
          .row .short { flex-basis: 9rem; }
          .later .row .short { flex-basis: calc(100% - 2rem); }
          .sheet > dl > div { grid-template-columns: minmax(0, 1fr); }
          .sheet dd { grid-column: 1; }
          table.cards thead { position: absolute; left: -100vw; }
          table.cards tr { display: block; padding: .5rem 0; border-top: 1px solid var(--rule); }
          table.cards th, table.cards td { display: block; padding: 0; border: 0; }
          table.cards td[data-column]::before { content: attr(data-column) " ";
            color: var(--quiet); }
          table.cards td .quiet { display: inline; }
          table.cards td .quiet::before { content: "· "; margin-left: .3em; }
          table.counts { width: 100%; }
          table.counts th, table.counts td { padding-right: .25rem; }
          .counts thead th { font-size: .75rem; }
          .counts th[scope=row] { min-width: 3.75rem; }
        }
        @media print {
          :root { color-scheme: light; font-size: 10pt; --paper: #fff; --card: #fff; }
          body > header, main, footer { max-width: none; padding-inline: 0; }
          main.brief { display: block; }
          main.brief > * { margin-bottom: .8rem; }
          .skip { display: none; }
          .card { border-radius: 0; }
          details::details-content { display: block; content-visibility: visible;
            block-size: auto; }
          .whole > summary, summary > .row::after { display: none; }
          .sheet { font-size: .9em; margin-top: .2rem; }
          .sheet > dl > div { padding: .15rem 0; grid-template-columns: 9rem minmax(0, 1fr); }
          .sheet > dl > .empty { display: inline-flex; gap: .4em; border: 0;
            margin-right: 1.5em; }
          .sheet > dl > div, .row, .decide ol > li, tr { break-inside: avoid; }
          h2, h3, summary { break-after: avoid; }
          a { text-decoration: none; }
        }
        """
}
