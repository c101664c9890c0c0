import { h } from './dom'
import { say } from './language'
import { groups, isMeant, placeWord, roleWord, type Persona } from './words'

/** A menu of everybody whose phone one may hold, with a field to look for somebody. */
export class Picker {
  private readonly sought = h('input', {
    type: 'search',
    placeholder: say('找名字、职务、地方', 'Name, role or place'),
    'aria-label': say('找人', 'Look for somebody'),
    oninput: () => this.list(),
  })
  private readonly rows = h('div', { class: 'picker-rows', role: 'listbox' })
  readonly element = h('div', { class: 'picker', hidden: '' }, [this.sought, this.rows])
  private holder: Persona | null = null

  constructor(
    private readonly personas: readonly Persona[],
    private readonly onPick: (picked: Persona) => void,
  ) {}

  close(): void {
    this.element.hidden = true
  }

  /** Opens it for the one who holds the phone now, or puts it away. */
  toggle(holder: Persona): void {
    this.holder = holder
    this.element.hidden = !this.element.hidden
    if (this.element.hidden) return
    this.sought.value = ''
    this.list()
    if (matchMedia('(hover: hover)').matches) this.sought.focus()
  }

  private list(): void {
    const words = this.sought.value.trim()
    const found = this.personas.filter((persona) => isMeant(persona, words))
    const shown = groups.flatMap(([title, roles]) =>
      this.group(
        say(...title),
        found.filter(({ role }) => roles.includes(role)),
      ),
    )
    this.rows.replaceChildren(...(shown.length > 0 ? shown : [h('p', {}, [say('没有这样的人', 'Nobody like that')])]))
  }

  private group(title: string, people: readonly Persona[]): HTMLElement[] {
    if (people.length === 0) return []
    const plain = new Set(people.map(({ role }) => role)).size === 1
    const rows = people.map((person) =>
      h('button', { type: 'button', role: 'option', 'aria-selected': String(person === this.holder), onclick: () => this.onPick(person) }, [
        h('span', {}, [person.name]),
        h('small', {}, [plain ? placeWord(person) : `${roleWord(person.role)} · ${placeWord(person)}`]),
      ]),
    )
    return [h('h3', {}, [title]), ...rows]
  }
}
