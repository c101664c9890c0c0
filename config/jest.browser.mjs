/** Before the journeys: one Chromium for all of them, each in a context of its own. */
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import checkFresh from './jest.fresh.mjs'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

export default async (globalConfig, projectConfig) => {
  checkFresh(globalConfig, projectConfig)
  if (!existsSync(executablePath))
    throw new Error(
      `no Chromium at ${executablePath}: install it (apt-get install chromium fonts-noto-cjk) or name yours with CHROMIUM=/path/to/it`,
    )
  const server = await chromium.launchServer({ executablePath, headless: true, args })
  process.env.BROWSER_ADDRESS = server.wsEndpoint()
  globalThis.closeBrowser = () => server.close()
}
