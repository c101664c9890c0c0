import type { Village } from './act'
import { helping } from './helping'
import { offices } from './offices'
import { requests } from './requests'
import { settling } from './settling'

/** What a newcomer finds going on. A capability more shows itself by an entry more. */
export const villages: readonly Village[] = [settling, requests, helping, offices]
