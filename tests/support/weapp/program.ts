import { readFileSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { Behavior, load, registerComponent, render, type Rendered } from './engine'
import type { Definition, Instance } from 'miniprogram-exparser'
import { barren, createLoader } from './sandbox'

export interface AppConfig {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string }[] }
}

export const readAppConfig = (root: string) => JSON.parse(readFileSync(join(root, 'app.json'), 'utf8')) as AppConfig

export const routesOf = ({ pages, subPackages = [] }: AppConfig): readonly string[] => [
  ...pages,
  ...subPackages.flatMap(({ root, pages: inside }) => inside.map((page) => posix.join(root, page))),
]

interface PageConfig extends Definition {
  readonly [member: string]: unknown
}

type AppHooks = Readonly<Record<string, ((options: object) => void) | undefined>>

/** What the program is given, and told about. */
export interface Surroundings {
  readonly wx: object
  readonly console: object
  readonly openPages: () => readonly Instance[]
  /** A component (a part of a page that updates by itself) has been put on the page. */
  readonly onComponent: (instance: Instance) => void
}

const asComponent = (page: PageConfig): Definition => ({
  data: page.data ?? {},
  behaviors: page.behaviors ?? [],
  options: page.options ?? {},
  methods: Object.fromEntries(Object.entries(page).filter(([, member]) => typeof member === 'function')),
})

/** A component that says so when it has been put on the page, before its own code runs. */
const announced = (definition: Definition, onComponent: Surroundings['onComponent']): Definition => ({
  ...definition,
  attached(this: Instance) {
    onComponent(this)
    definition.attached?.call(this)
  },
})

/**
 * The built program at `root`, started. webpack runs each script once, the engine wants to run a component's script
 * again for every page that uses it: so what a script defined is kept and handed out again.
 */
export const startProgram = (root: string, { wx, console, openPages, onComponent }: Surroundings) => {
  const definitions = new Map<string, Definition>()
  const compiled = new Map<string, string>()
  let running = ''
  let app: AppHooks | null = null

  const loadScript = createLoader(root, {
    wx,
    console,
    globalThis: barren({ wx, console }),
    App: (hooks: AppHooks) => void (app = hooks),
    Page: (page: PageConfig) => void definitions.set(running, asComponent(page)),
    Component: (definition: Definition) => void definitions.set(running, announced(definition, onComponent)),
    Behavior,
    getApp: () => app,
    getCurrentPages: openPages,
  })

  const define = (file: string) => {
    const before = running
    running = file
    if (!definitions.has(file)) loadScript(file)
    running = before
    const definition = definitions.get(file)
    if (!definition) throw new Error(`${relative(root, file)}.js called neither Page() nor Component()`)
    registerComponent(definition)
  }

  loadScript(join(root, 'app.js'))
  const hooks = app as AppHooks | null
  if (!hooks) throw new Error('app.js did not call App()')

  return {
    hooks,
    render(route: string): Rendered {
      const id = compiled.get(route) ?? load(join(root, route), root, define)
      compiled.set(route, id)
      return render(id)
    },
  }
}
