import { serveDrawing } from './draw-desk'
import { serve } from './serve'

// First, so that it keeps its own orders from the other.
serveDrawing(self)
serve(self)
