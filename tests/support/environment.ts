import NodeEnvironment from 'jest-environment-node'
import { openInTurn, type Asking, type Opened } from './clouds-in-turn'

/** What a test file finds in its globals: its own modules live no longer than the file, the process of the clouds does. */
export interface WithClouds {
  openInTurn?: (asking: Asking) => Promise<Opened>
}

/** Node, with local clouds to be had. */
export default class TestEnvironment extends NodeEnvironment {
  override async setup(): Promise<void> {
    await super.setup()
    Object.assign(this.global, { openInTurn } satisfies WithClouds)
  }
}
