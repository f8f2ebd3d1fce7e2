"""The style sheet: light and dark, screen and print. Every rule starts at `.wf`, so that it can stand in a notebook."""

from wirefacts.drawing.lanes import LANES
from wirefacts.drawing.picture import COLOURS

LIGHT = ("#1d4ed8", "#0f766e", "#b45309", "#a21caf", "#4d7c0f", "#be123c", "#57534e", "#6d28d9", "#0e7490")
DARK = ("#93b4ff", "#5eead4", "#fbbf60", "#f0a5fb", "#bef264", "#fda4af", "#d6d3d1", "#c4b5fd", "#67e8f9")
"""Nine hues, each at least 4.5 to 1 against its ground (WCAG 2.2, contrast minimum)."""


def _palette(colours: tuple[str, ...]) -> str:
    return "".join(f"--c{i}:{colour};" for i, colour in enumerate(colours))


_LANES = "".join(f".wf .wf-l{i}{{padding-bottom:{1 + 4 * i}px}}" for i in range(LANES))
_COLOURS = "".join(f".wf .wf-c{i}{{--c:var(--c{i})}}" for i in range(COLOURS))
_DAY = "--ground:#fff;--ink:#1c1917;--soft:#6b6560;--rule:#e2dedb;--card:#faf9f7;--tint:12%;color-scheme:light;"
_NIGHT = "--ground:#171615;--ink:#eceae7;--soft:#a8a29e;--rule:#3b3835;--card:#211f1e;--tint:22%;color-scheme:dark;"

STYLE = (
    f".wf{{{_DAY}{_palette(LIGHT)}}}"
    f"@media screen and (prefers-color-scheme:dark){{.wf{{{_NIGHT}{_palette(DARK)}}}}}"
    """
.wf{background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
.wf *{box-sizing:border-box}
.wf .wf-story{max-width:84rem;margin:0 auto;padding:1.5rem}
.wf h2{font:700 1.75rem/1.2 Georgia,"Times New Roman",serif;margin:0 0 .5rem;overflow-wrap:anywhere}
.wf a{color:inherit}
.wf .wf-about{display:flex;flex-wrap:wrap;gap:.15rem 1.25rem;margin:0 0 .6rem;color:var(--soft);font-size:.85rem}
.wf .wf-about div{display:flex;gap:.35rem;min-width:0}
.wf .wf-about dt{white-space:nowrap}
.wf .wf-about dt::after{content:":"}
.wf .wf-about dd{margin:0;color:var(--ink);overflow-wrap:anywhere}
.wf .wf-tally{display:flex;flex-wrap:wrap;gap:.2rem .9rem;margin:0 0 1.1rem;font-size:.85rem}
.wf .wf-tally span{color:var(--c)}
.wf .wf-columns{display:grid;grid-template-columns:minmax(0,1fr);gap:1.5rem}
@media screen and (min-width:62rem){
.wf .wf-columns{grid-template-columns:minmax(0,42rem) minmax(20rem,1fr);gap:2.5rem}
.wf .wf-side{position:sticky;top:3.5rem;align-self:start;max-height:calc(100vh - 4.5rem);overflow:auto}
}
.wf .wf-text{white-space:pre-wrap;overflow-wrap:anywhere;font:1.08rem/2.05 Georgia,"Times New Roman",serif}
.wf .wf-line{border-bottom:2.5px solid var(--c)}
.wf .wf-tint{background:color-mix(in srgb,var(--c) var(--tint),transparent);border-radius:2px}
.wf .wf-text .wf-tint,.wf .wf-text .wf-line{-webkit-box-decoration-break:clone;box-decoration-break:clone}
.wf .wf-text .wf-n{font:600 .62rem/1 system-ui,sans-serif;vertical-align:super;text-decoration:none;padding:0 1px}
.wf .wf-n{color:var(--c)}
.wf .wf-text .wf-n::before{content:attr(data-n)}
.wf .wf-text .wf-n:hover{text-decoration:underline}
.wf .wf-text :target{outline:2px solid var(--c,var(--ink));outline-offset:2px}
.wf .wf-cards{list-style:none;margin:0;padding:0 .3rem 0 0;display:grid;gap:.55rem}
.wf .wf-card{background:var(--card);border:1px solid var(--rule);border-left:4px solid var(--c);border-radius:4px;
padding:.5rem .75rem;font-size:.9rem;scroll-margin:.5rem;overflow-wrap:anywhere}
.wf .wf-card:target{outline:2px solid var(--c)}
.wf .wf-card .wf-n{display:inline-block;min-width:1.6em;font-weight:700;color:var(--c);text-decoration:none}
.wf .wf-card a.wf-n:hover{text-decoration:underline}
.wf .wf-kind{font-size:.8em;letter-spacing:.06em;text-transform:uppercase;color:var(--c)}
.wf .wf-card p{margin:.1rem 0;font-weight:500}
.wf .wf-card blockquote{margin:.2rem 0;padding:0;color:var(--soft);font-family:Georgia,"Times New Roman",serif}
.wf .wf-card ul{list-style:none;display:flex;flex-wrap:wrap;gap:0 .9rem;margin:.2rem 0 0;padding:0;font-size:.88em}
.wf .wf-card ul{color:var(--soft)}
.wf .wf-none{color:var(--soft)}
.wf .wf-warnings{margin-top:1.25rem;font-size:.85rem;color:var(--soft)}
"""
    f"{_COLOURS}{_LANES}"
    """
@media print{
.wf{background:none;font-size:10pt}
.wf .wf-story{padding:0;max-width:none}
.wf .wf-story+.wf-story{break-before:page}
.wf .wf-text{font-size:10.5pt;line-height:1.95}
.wf .wf-tint,.wf .wf-line,.wf .wf-card{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.wf .wf-cards{display:block;columns:2;column-gap:1.2rem}
.wf .wf-card{break-inside:avoid;margin-bottom:.4rem;background:none;font-size:8.5pt}
.wf a{text-decoration:none}
.wf .wf-text :target,.wf .wf-card:target{outline:none;background:none}
}
"""
)


def page_style(kinds: int) -> str:
    """Rules for a whole page with a legend of `kinds` entries, whose boxes show and hide their kind."""
    hidden = "".join(
        f".wf:has(#show-{i}:not(:checked)) :is(.wf-card,.wf-text .wf-n).wf-c{i}{{display:none}}"
        f".wf:has(#show-{i}:not(:checked)) .wf-text .wf-line.wf-c{i}{{border-bottom-color:transparent}}"
        f".wf:has(#show-{i}:not(:checked)) .wf-text .wf-tint.wf-c{i}{{background:none}}"
        for i in range(kinds)
    )
    return (
        """
body.wf{margin:0;display:flex;flex-direction:column;min-height:100vh}
.wf .wf-legend{position:sticky;top:0;z-index:1;order:-2;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;padding:.6rem 1.5rem;
background:var(--ground);border-bottom:1px solid var(--rule);font-size:.85rem}
.wf .wf-legend label{display:inline-flex;align-items:center;gap:.3rem;cursor:pointer}
.wf .wf-legend input{accent-color:var(--c);margin:0}
.wf nav{order:-1;max-width:84rem;width:100%;margin:0 auto;padding:1rem 1.5rem 0}
.wf nav ol{margin:0;padding-left:1.5rem;columns:18rem;font-size:.9rem}
.wf main{width:100%}
.wf .wf-story+.wf-story{border-top:1px solid var(--rule)}
.wf .wf-story,.wf .wf-text [id]{scroll-margin-top:4rem}
@media print{
body.wf{display:block}
.wf .wf-legend{position:static;padding:0 0 .5rem}
.wf .wf-legend input{display:none}
.wf nav{padding:0}
}
"""
        + hidden
    )
