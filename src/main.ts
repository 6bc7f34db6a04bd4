import { mount } from 'svelte'
import App from './App.svelte'
import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'

const target = document.getElementById('app')
if (target) {
  mount(App, { target })
  // The plain sentence for old browsers stood there until now; where this line is never reached it goes on standing.
  document.getElementById('too-old')?.remove()
}
