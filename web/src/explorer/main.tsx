import { options, render } from 'preact'
import { applyScheme } from '../scheme.ts'
import { begins } from './store.ts'
import { App } from './views/app.tsx'
import '../base.css'
import './explorer.css'

const root = document.getElementById('explorer')
if (root === null) throw new Error('The page has no #explorer')
// Effects run before the next key is handled, not after the next frame: the search field writes its text back in an
// effect, and would take letters from quick hands.
options.requestAnimationFrame = queueMicrotask
applyScheme()
render(<App />, root)
begins()
