/**
 * Style of everything that the extension shows in a page; lives inside its shadow root, where no style of the page reaches.
 * The host has no box of its own, so that the page cannot measure by it what it holds. What is important in a shadow root
 * wins over what is important outside, so that no style sheet or attribute of the page hides the host. In the top layer it matters
 * neither what the page puts over itself nor how it moves, tilts or fades its root. The card rises: whatever is not seen when it is
 * painted first is not told to the page as its largest text.
 */
export const STYLE = `
:host{all:initial!important;display:contents!important;direction:ltr!important;unicode-bidi:isolate!important;
pointer-events:none!important;forced-color-adjust:none!important}
@media print{:host{display:none!important}}
*{box-sizing:border-box}
.plane{position:absolute;inset:0 auto auto 0;width:0;height:0;margin:0;padding:0;border:0;overflow:visible;background:none;color:inherit}
.plane::backdrop{display:none}
.ruler,.mark,.card{position:absolute;top:0;left:0}
.ruler{width:100px;height:0}
.mark{z-index:2147483645;margin:0;padding:0;border:0;background:none;appearance:none;outline:0 solid transparent;
pointer-events:none;--size:min(10px,35%);filter:drop-shadow(0 0 .6px #fff)}
.mark,.card{--tone:#d92d20}
[data-severity=warning]{--tone:#b86e00}
[data-severity=notice]{--tone:#0b6bcb}
.mark[data-role=primary],.primary{--l:linear-gradient(var(--tone) 0 0);background:
var(--l) 0 0/var(--size) 2px,var(--l) 0 0/2px var(--size),var(--l) 100% 0/var(--size) 2px,var(--l) 100% 0/2px var(--size),
var(--l) 0 100%/var(--size) 2px,var(--l) 0 100%/2px var(--size),var(--l) 100% 100%/var(--size) 2px,var(--l) 100% 100%/2px var(--size);
background-repeat:no-repeat}
.mark[data-role=related],.related{border-bottom:2px dotted var(--tone)}
.mark[data-role=uncovered]{border-bottom:2px dashed #5e35b1}
.mark[data-role=place]{border-left:3px solid var(--tone);border-radius:2px}
.mark[data-role=row]{border-left:3px solid var(--tone);border-bottom:2px dashed var(--tone);border-radius:2px}
.mark[data-role=before]::after,.mark[data-role=after]::after{content:"";position:absolute;inset:-8px 0 auto;border-top:3px dashed var(--tone)}
.mark[data-role=after]::after{inset:auto 0 -8px}
.mark[data-note]::before{content:attr(data-note);position:absolute;left:calc(100% + 5px);top:calc(50% - 9px);padding:0 5px;border-radius:9px;
font:600 12px/18px system-ui,sans-serif;color:#fff;background:#8a5200;white-space:nowrap}
.mark[data-note].tight::before{left:0;top:-9px}
.mark[data-role]{z-index:2147483646}
.mark[data-part],.part{border:2px solid #0f766e;border-radius:4px}
.mark[data-part=total],.total{border:2px solid #5e35b1;border-bottom:5px double #5e35b1;border-radius:0}
.mark[data-part=rest],.rest{border:1px dashed #b86e00;border-radius:0}
.mark[data-here]{border-color:var(--tone)!important}
.mark:focus-visible{outline:2px solid #0b6bcb;outline-offset:2px;border-radius:3px}
.mark.flash{animation:flash .55s ease-out 3}
@keyframes flash{from{box-shadow:0 0 0 0 var(--tone)}to{box-shadow:0 0 0 16px transparent}}
@media (prefers-reduced-motion:reduce){.mark.flash{animation:none;box-shadow:0 0 0 4px var(--tone)}}
.card{z-index:2147483647;--ground:#fff;--ink:#1b2223;--soft:#566163;--line:#dfe4e4;--well:#f4f6f6;--red:#b42318;--amber:#8a5200;--blue:#35566f;
position:fixed;width:max-content;max-width:min(400px,calc(100vw - 16px));overflow:auto;color:var(--ink);background:var(--ground);border:1px solid var(--line);border-radius:10px;
box-shadow:0 1px 2px rgb(0 0 0/.1),0 10px 32px rgb(0 0 0/.22);
font:400 13px/1.55 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;
text-align:left}
.wide{max-width:min(640px,calc(100vw - 16px))}
.card{animation:rise .12s ease-out}
@media (prefers-reduced-motion:reduce){.card{animation-duration:1ms}}
@keyframes rise{from{opacity:0}}
@media (prefers-color-scheme:dark){.card{--ground:#181c1d;--ink:#e7ecec;--soft:#a3afb0;--line:#353c3d;--well:#262c2d;
--red:#ff9d92;--amber:#f2bd62;--blue:#a6c8e2;box-shadow:0 1px 2px rgb(0 0 0/.5),0 10px 32px rgb(0 0 0/.6)}}
@media (forced-colors:active){.mark{--tone:Highlight!important;filter:none}.card{--ground:Canvas;--ink:CanvasText;--soft:CanvasText;
--line:CanvasText;--well:Canvas;--red:CanvasText;--amber:CanvasText;--blue:CanvasText}}
.top{display:flex;align-items:flex-start;gap:8px;padding:9px 8px 0 14px;color:var(--soft);font-size:12px}
.name{flex:1;min-width:0;padding-top:2px;overflow-wrap:anywhere}
.cell{font-feature-settings:"halt"}
.close{width:24px;height:24px;border-radius:6px;text-align:center;font-size:16px;
line-height:24px;color:var(--soft)}
.close.over{background:var(--well);color:var(--ink)}
.tale{padding:4px 14px 12px}
.tale+.tale{border-top:1px solid var(--line);padding-top:10px}
p{margin:0;overflow-wrap:anywhere;text-wrap:pretty}
.word{display:inline-block;font-weight:600;color:var(--blue)}
.error .word{color:var(--red)}
.warning .word{color:var(--amber)}
.word::before{content:"";display:inline-block;width:8px;height:8px;margin-right:6px;background:currentColor}
.error .word::before{rotate:45deg}
.warning .word::before{clip-path:polygon(4px 0,8px 8px,0 8px)}
.notice .word::before{border-radius:50%}
.sum{margin-top:7px;padding:6px 10px;border-radius:6px;background:var(--well);font-size:14px;font-variant-numeric:tabular-nums}
.guess{margin-top:7px;padding-left:9px;border-left:3px solid var(--line);color:var(--ink)}
.guess+.guess{margin-top:0;padding-top:1px;color:var(--soft);font-size:12px}
.legend{display:flex;flex-wrap:wrap;gap:4px 14px;padding:8px 14px 10px;border-top:1px solid var(--line);color:var(--soft);font-size:12px;
position:sticky;bottom:0;background:var(--ground)}
.key{--size:4px;display:inline-block;width:22px;height:14px;margin-right:6px;vertical-align:-2px}
.key.row{height:9px;border-radius:5px;background:#8a5200;vertical-align:0}
.key.total{border-bottom-width:4px}
.more{padding:0 14px 10px;color:var(--soft);font-size:12px}
`;
