from . import garden
paint=garden.paint
frame=garden.frame
