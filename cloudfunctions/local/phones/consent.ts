import { h } from './dom'

export type Decisions = Record<string, 'accept' | 'reject'>

interface Template {
  readonly title: string
  readonly fields: Readonly<Record<string, string>>
}

const looks = `
:host {
  all: initial; background: var(--card); font: 16px/1.5 system-ui, -apple-system, "PingFang SC", "Noto Sans CJK SC", sans-serif;
  color-scheme: light dark; --card: #fff; --ink: #191919; --soft: #767676; --line: #ededed; --chip: #f2f2f2;
}
@media (prefers-color-scheme: dark) { :host { --card: #2c2c2c; --ink: #e6e6e6; --soft: #a0a0a0; --line: #3d3d3d; --chip: #3a3a3a; } }
.veil {
  position: fixed; inset: 0; z-index: 2147483647; background: rgb(0 0 0 / .5); display: flex; align-items: flex-end;
  animation: veil .2s;
}
.sheet {
  width: 100%; box-sizing: border-box; background: var(--card); color: var(--ink); border-radius: 14px 14px 0 0;
  padding: 24px 24px 34px; animation: rise .28s cubic-bezier(.2,.8,.2,1);
}
.app { display: flex; align-items: center; gap: 8px; font-size: 15px; margin-bottom: 22px; }
.app i {
  width: 24px; height: 24px; border-radius: 50%; background: #c8102e; color: #fff; font-size: 13px; font-weight: 700;
  line-height: 24px; text-align: center; font-style: normal;
}
.app span { color: var(--soft); }
h2 { font-size: 18px; font-weight: 600; margin: 0 0 6px; }
label {
  display: flex; align-items: center; gap: 12px; padding: 14px 0; border-top: 1px solid var(--line); min-height: 28px;
  cursor: pointer;
}
label:first-of-type { border-top: 0; }
label span { flex: 1; }
label small { display: block; color: var(--soft); font-size: 13px; }
input {
  appearance: none; width: 22px; height: 22px; margin: 0; border-radius: 50%; border: 1.5px solid var(--soft); display: grid;
  place-items: center; flex: none; cursor: pointer;
}
input:checked { background: #07c160; border-color: #07c160; }
input:checked::after {
  content: ""; width: 6px; height: 11px; border: solid #fff; border-width: 0 2px 2px 0;
  transform: translateY(-1.5px) rotate(45deg);
}
label.keep { border-top: 1px solid var(--line); color: var(--soft); font-size: 15px; }
footer { display: flex; justify-content: center; gap: 16px; margin-top: 26px; }
button {
  font: inherit; font-size: 17px; font-weight: 500; line-height: 48px; width: 136px; border: 0; border-radius: 8px;
  background: var(--chip); color: #067a3f; cursor: pointer; padding: 0;
}
@media (prefers-color-scheme: dark) { button { color: #3fd687; } button.yes { color: #fff; } }

button.yes { background: #06803f; color: #fff; }
button:focus-visible, input:focus-visible { outline: 3px solid #1b5faa; outline-offset: 2px; }
@keyframes veil { from { opacity: 0 } } @keyframes rise { from { transform: translateY(100%) } }
@media (prefers-reduced-motion: reduce) { .veil, .sheet { animation: none } }
`

const choice = (id: string, { title, fields }: Template) => {
  const box = h('input', { type: 'checkbox', value: id })
  box.checked = true
  return { id, box, row: h('label', {}, [h('span', {}, [title, h('small', {}, [Object.values(fields).join('、')])]), box]) }
}

type Choice = ReturnType<typeof choice>

/** What was decided, and whether it shall hold from now on. */
export interface Decided {
  readonly decisions: Decisions
  readonly keep: boolean
}

const askOn = (root: ShadowRoot, choices: readonly Choice[]): Promise<Decided> =>
  new Promise((decide) => {
    const keep = h('input', { type: 'checkbox', id: 'keep' })
    const all = (yes: boolean) => () =>
      decide({
        decisions: Object.fromEntries(choices.map(({ id, box }) => [id, yes && box.checked ? 'accept' : 'reject'])),
        keep: keep.checked,
      })
    const sheet = h('div', { class: 'sheet', role: 'dialog', 'aria-modal': 'true', 'aria-label': '申请发送一次以下消息' }, [
      h('div', { class: 'app' }, [h('i', {}, ['网']), '网格回音 ', h('span', {}, ['申请'])]),
      h('h2', {}, ['发送一次以下消息']),
      ...choices.map(({ row }) => row),
      h('label', { class: 'keep' }, [keep, h('span', {}, ['总是保持以上选择，不再询问'])]),
      h('footer', {}, [
        h('button', { type: 'button', class: 'no', onclick: all(false) }, ['取消']),
        h('button', { type: 'button', class: 'yes', onclick: all(true) }, ['允许']),
      ]),
    ])
    root.append(h('style', {}, [looks]), h('div', { class: 'veil' }, [sheet]))
    sheet.querySelector<HTMLButtonElement>('.yes')?.focus()
  })

/** WeChat's consent sheet for subscribe messages. Unknown templates are left out, as WeChat does. */
export const askConsent = async (templateIds: readonly string[]): Promise<Decided> => {
  const templates = (await (await fetch('/local/templates')).json()) as Readonly<Record<string, Template>>
  const choices = templateIds.flatMap((id) => {
    const template = templates[id]
    return template ? [choice(id, template)] : []
  })
  if (choices.length === 0) return { decisions: {}, keep: false }
  const host = document.body.appendChild(h('div', { id: 'wechat-consent' }))
  const decided = await askOn(host.attachShadow({ mode: 'open' }), choices)
  host.remove()
  return decided
}
