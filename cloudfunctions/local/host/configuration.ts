import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export interface Trigger {
  readonly name: string
  readonly type: string
  /** Seven fields: second minute hour day month weekday year, in UTC+8. */
  readonly config: string
}

/** A kind of message that WeChat pushes, as 消息推送 in the console names it. */
export interface PushMessage {
  readonly msgType: string
  readonly event: string
}

/** A deployed function's config.json, with the platform's defaults. */
export interface Configuration {
  /** Seconds. */
  readonly timeout: number
  /** Megabytes. */
  readonly memorySize: number
  /** Open APIs it may call, e.g. `subscribeMessage.send`. */
  readonly openapi: readonly string[]
  readonly triggers: readonly Trigger[]
  /** What WeChat pushes to it. */
  readonly pushMessages: readonly PushMessage[]
}

interface Written {
  readonly timeout?: number
  readonly memorySize?: number
  readonly permissions?: { readonly openapi?: readonly string[] }
  readonly triggers?: readonly Trigger[]
  readonly pushMessages?: readonly PushMessage[]
}

const bundleOf = (root: string, name: string) => join(root, name, 'index.js')

/** Whether `name` is a function below `root` that is built; a path is none. */
export const isBuilt = (root: string, name: string): boolean => /^[\w-]+$/.test(name) && existsSync(bundleOf(root, name))

/** Names of the functions below `root` that are built. */
export const functionNames = (root: string): readonly string[] =>
  existsSync(root) ? readdirSync(root).filter((name) => isBuilt(root, name)) : []

/** A function without config.json has the platform's defaults. @throws when it is malformed */
export const readConfiguration = (root: string, name: string): Configuration => {
  const path = join(root, name, 'config.json')
  const {
    timeout = 3,
    memorySize = 256,
    permissions,
    triggers = [],
    pushMessages = [],
  } = (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}) as Written
  return { timeout, memorySize, openapi: permissions?.openapi ?? [], triggers, pushMessages }
}

/** Where a function's bundle is, and which build of it. */
export const bundleAt = (root: string, name: string): { readonly path: string; readonly build: number } => {
  const path = bundleOf(root, name)
  return { path, build: statSync(path).mtimeMs }
}
