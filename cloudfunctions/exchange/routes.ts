import type { CallOf } from '@/contract/functions'
import type { Routes } from '../features/dispatch'

export const routes: Routes<CallOf<'exchange'>> = {
  'exchange.template': ['look', async () => (await import('../features/exchange/actions/template')).giveTemplate],
  'exchange.preview': ['manage', async () => (await import('../features/exchange/actions/preview')).previewImport],
  'exchange.apply': ['manage', async () => (await import('../features/exchange/actions/apply')).applyImport],
  'exchange.progress': ['look', async () => (await import('../features/exchange/actions/progress')).showProgress],
  'exchange.unitSheet': ['manage', async () => (await import('../features/exchange/actions/unit-sheet')).exportUnitSheet],
  'exchange.shopSheet': ['manage', async () => (await import('../features/exchange/actions/shop-sheet')).exportShopSheet],
  'exchange.export': ['manage', async () => (await import('../features/exchange/actions/export')).exportTable],
  'staff.passed': ['work', async () => (await import('../features/staff/actions/passed')).notePassed],
  'staff.undoPassed': ['work', async () => (await import('../features/staff/actions/passed')).undoPassed],
  'staff.passings': ['look', async () => (await import('../features/staff/actions/passed')).listPassings],
  'points.preview': ['manage', async () => (await import('../features/points/actions/preview')).previewRules],
  'points.previewed': ['look', async () => (await import('../features/points/actions/preview')).showPreviewed],
}
