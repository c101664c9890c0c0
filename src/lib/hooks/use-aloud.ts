import { useUploads } from './use-uploads'
import { useVoice } from './use-voice'

/** A voice note that may stand for the words of a form. */
export const useAloud = () => useVoice(useUploads() ?? '')
