import { render } from 'preact'
import { applyScheme } from '../scheme.ts'
import { begins } from './store.ts'
import { App } from './views/app.tsx'
import '../base.css'
import './explorer.css'

const root = document.getElementById('explorer')
if (root === null) throw new Error('The page has no #explorer')
applyScheme()
render(<App />, root)
begins()
