import { h } from './dom'

type Manner = 'normal' | 'refuse' | 'ban' | 'fail' | 'lost'

interface TemplateStanding {
  readonly credits: number
  readonly manner: Manner
  readonly longTerm: boolean
}
type Standing = Readonly<Record<string, TemplateStanding>>

const manners: readonly (readonly [manner: Manner, word: string, hint: string])[] = [
  ['normal', '正常', '有次数就收得到'],
  ['refuse', '拒收', '在微信里关了提醒'],
  ['ban', '停用', '微信不让再发'],
  ['fail', '发不成', '微信出错，过一会儿再发'],
]

/** Beyond this nobody counts. */
const many = 99
const some = 3

/** How WeChat treats one phone: what is left to receive, and a way to see what happens when it refuses. */
export class WeChatPanel {
  readonly button = h(
    'button',
    {
      type: 'button',
      class: 'wechat',
      title: '微信会怎么对待这部手机',
      'aria-haspopup': 'dialog',
      'aria-label': '微信会怎么对待这部手机',
      onclick: () => void this.toggle(),
    },
    [h('i', { class: 'notice-icon', 'aria-hidden': 'true' })],
  )
  readonly sheet = h('div', { class: 'panel', role: 'dialog', 'aria-label': '微信会怎么对待这部手机', hidden: '' })
  private openid = ''
  private titles: Readonly<Record<string, string>> = {}

  /** Another person's phone. */
  hold(openid: string): void {
    this.openid = openid
    this.close()
    void this.refresh()
  }

  close(): void {
    this.sheet.hidden = true
  }

  /** Something was sent: what is left may have changed. */
  async refresh(): Promise<void> {
    const answer = await fetch(`/local/wechat/${encodeURIComponent(this.openid)}`)
    if (answer.ok) this.show((await answer.json()) as Standing)
  }

  private async toggle(): Promise<void> {
    if (!this.sheet.hidden) {
      this.close()
      return
    }
    this.titles = await this.readTitles()
    await this.refresh()
    this.sheet.hidden = false
  }

  private async readTitles(): Promise<Readonly<Record<string, string>>> {
    const templates = (await (await fetch('/local/templates')).json()) as Readonly<Record<string, { readonly title: string }>>
    return Object.fromEntries(Object.entries(templates).map(([id, { title }]) => [id, title]))
  }

  private async tell(turn: object): Promise<void> {
    await fetch('/local/wechat', { method: 'POST', body: JSON.stringify({ openid: this.openid, ...turn }) })
    await this.refresh()
  }

  private show(standing: Standing): void {
    const now = Object.values(standing)[0]?.manner ?? 'normal'
    this.button.classList.toggle('turned', now !== 'normal')
    const choices = manners.map(([manner, word, hint]) =>
      h(
        'button',
        { type: 'button', class: 'manner', title: hint, 'aria-pressed': String(manner === now), onclick: () => void this.tell({ manner }) },
        [word],
      ),
    )
    const rows = Object.entries(standing).map(([id, { credits, longTerm }]) =>
      h('li', {}, [h('span', {}, [this.titles[id] ?? id]), h('b', {}, [longTerm ? '长期' : credits > many ? '很多' : `${credits} 条`])]),
    )
    this.sheet.replaceChildren(
      h('h3', {}, ['微信怎么对待这部手机']),
      h('div', { class: 'manners' }, choices),
      h('h3', {}, ['还能收到的提醒']),
      h('ul', {}, rows),
      h('div', { class: 'manners' }, [
        h('button', { type: 'button', class: 'manner', onclick: () => void this.tell({ credits: 0 }) }, ['都用完']),
        h('button', { type: 'button', class: 'manner', onclick: () => void this.tell({ credits: some }) }, [`各给 ${some} 条`]),
      ]),
    )
  }
}
