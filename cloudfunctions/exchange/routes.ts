import type { CallOf } from '@/contract/functions'
import type { Routes } from '../features/dispatch'

export const routes: Routes<CallOf<'exchange'>> = {
  'exchange.template': async () => (await import('../features/exchange/actions/template')).giveTemplate,
  'exchange.preview': async () => (await import('../features/exchange/actions/preview')).previewImport,
  'exchange.apply': async () => (await import('../features/exchange/actions/apply')).applyImport,
  'exchange.progress': async () => (await import('../features/exchange/actions/progress')).showProgress,
  'exchange.unitSheet': async () => (await import('../features/exchange/actions/unit-sheet')).exportUnitSheet,
  'exchange.shopSheet': async () => (await import('../features/exchange/actions/shop-sheet')).exportShopSheet,
  'exchange.export': async () => (await import('../features/exchange/actions/export')).exportTable,
  'points.preview': async () => (await import('../features/points/actions/preview')).previewRules,
  'points.previewed': async () => (await import('../features/points/actions/preview')).showPreviewed,
}
