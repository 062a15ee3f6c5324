<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>ActionPlan</name>
    <message>
        <source>{number} is tried again in %1 s. Nothing has been sent yet.</source>
        <translation>{number} se reintenta en %1 s. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>{number} starts again in %1 s. Nothing has been sent yet.</source>
        <translation>{number} empieza de nuevo en %1 s. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>{number} is changed and goes on in %1 s. Nothing has been sent yet.</source>
        <translation>{number} se cambia y continúa en %1 s. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The step of {number} counts as done in %1 s. Nothing has been sent yet.</source>
        <translation>El paso de {number} cuenta como hecho en %1 s. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The step of {number} counts as not done in %1 s. Nothing has been sent yet.</source>
        <translation>El paso de {number} cuenta como no hecho en %1 s. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The step of {number} is left out in %1 s. Nothing has been sent yet.</source>
        <translation>El paso de {number} se omite en %1 s. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>{number} is undone in %1 s. Nothing has been sent yet.</source>
        <translation>{number} se deshace en %1 s. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>{number} will be cancelled in %1 s. Nothing has been sent yet.</source>
        <translation>{number} se cancelará en %1 s. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>{number} counts as settled in %1 s. Nothing has been sent yet.</source>
        <translation>{number} cuenta como resuelto en %1 s. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>{number} is approved in %1 s. Nothing has been sent yet.</source>
        <translation>{number} se aprueba en %1 s. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>{number} is rejected in %1 s. Nothing has been sent yet.</source>
        <translation>{number} se rechaza en %1 s. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>{number} goes on in %1 s. Nothing has been sent yet.</source>
        <translation>{number} continúa en %1 s. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Undoing {number} is tried again in %1 s. Nothing has been sent yet.</source>
        <translation>Se reintenta deshacer {number} en %1 s. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The next try of {number} is made in %1 s. Nothing has been sent yet.</source>
        <translation>El próximo intento de {number} se hace en %1 s. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>{number} is stopped in %1 s. Nothing has been sent yet.</source>
        <translation>{number} se detiene en %1 s. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 está ahora así: %2.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>The check begins.</source>
        <translation>Empieza la comprobación.</translation>
    </message>
    <message>
        <source>Checking partition %1 of %2: %3 of %4 entries.</source>
        <translation>Comprobando la partición %1 de %2: %3 de %4 entradas.</translation>
    </message>
    <message>
        <source>Partition %1, position %2 is missing; the entry before it is of %3.</source>
        <translation>Falta la posición %2 de la partición %1; la entrada anterior es de: %3.</translation>
    </message>
    <message>
        <source>Partition %1, position %2 stands in another entry&apos;s place (%3).</source>
        <translation>La posición %2 de la partición %1 ocupa el lugar de otra entrada (%3).</translation>
    </message>
    <message>
        <source>Partition %1 is cut off: position %2 and what follows is missing; the last entry is of %3.</source>
        <translation>La partición %1 está cortada: faltan la posición %2 y las siguientes; la última entrada es de: %3.</translation>
    </message>
    <message>
        <source>Partition %1, position %2 does not match the entry before it (%3).</source>
        <translation>La posición %2 de la partición %1 no concuerda con la entrada anterior (%3).</translation>
    </message>
    <message>
        <source>Bulk job</source>
        <translation>Trabajo masivo</translation>
    </message>
    <message>
        <source>Cause of failures</source>
        <translation>Causa de fallos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>The chain has not been checked since the node started.</source>
        <translation>La cadena no se ha comprobado desde que arrancó el nodo.</translation>
    </message>
    <message>
        <source>The check was stopped after %1 entries; nothing wrong so far.</source>
        <translation>La comprobación se detuvo tras %1 entradas; hasta ahí todo estaba bien.</translation>
    </message>
    <message>
        <source>The check could not be finished: %1</source>
        <translation>No se pudo terminar la comprobación: %1</translation>
    </message>
    <message>
        <source>All %1 partitions, %2 entries, are complete and unchanged. Checked %3.</source>
        <translation>Las %1 particiones, con %2 entradas, están completas y sin cambios. Comprobado: %3.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
</context>
<context>
    <name>BulkChoices</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>Settle by hand</source>
        <translation>Resolver a mano</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Retry undo</source>
        <translation>Reintentar deshacer</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Skip step</source>
        <translation>Omitir paso</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Dejar ir</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>Volver a publicar</translation>
    </message>
</context>
<context>
    <name>BulkItemModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>Retry this group</source>
        <translation>Reintentar este grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n orders go on at the step that did not succeed. The same requests are used, so nothing is done twice.</source>
        <translation>
            <numerusform>%n pedido continúa en el paso que no se logró. Se usa la misma solicitud, así que nada se hace dos veces.</numerusform>
            <numerusform>%n pedidos continúan en el paso que no se logró. Se usan las mismas solicitudes, así que nada se hace dos veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n orders</source>
        <translation>
            <numerusform>Reintentar %n pedido</numerusform>
            <numerusform>Reintentar %n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retrying %n orders</source>
        <translation>
            <numerusform>Reintentando %n pedido</numerusform>
            <numerusform>Reintentando %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this group</source>
        <translation>Cancelar este grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are cancelled, and what was done is undone. This cannot be taken back once it has been sent.</source>
        <translation>
            <numerusform>%n pedido se cancela y lo hecho se deshace. Una vez enviado, no se puede revocar.</numerusform>
            <numerusform>%n pedidos se cancelan y lo hecho se deshace. Una vez enviado, no se puede revocar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders</source>
        <translation>
            <numerusform>Cancelar %n pedido</numerusform>
            <numerusform>Cancelar %n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %n orders</source>
        <translation>
            <numerusform>Cancelando %n pedido</numerusform>
            <numerusform>Cancelando %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this group</source>
        <translation>Deshacer este grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are given up, and what was done is undone. This cannot be taken back once it has been sent.</source>
        <translation>
            <numerusform>%n pedido se abandona y lo hecho se deshace. Una vez enviado, no se puede revocar.</numerusform>
            <numerusform>%n pedidos se abandonan y lo hecho se deshace. Una vez enviado, no se puede revocar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n orders</source>
        <translation>
            <numerusform>Deshacer %n pedido</numerusform>
            <numerusform>Deshacer %n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing %n orders</source>
        <translation>
            <numerusform>Deshaciendo %n pedido</numerusform>
            <numerusform>Deshaciendo %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what happened</source>
        <translation>Indicar qué ocurrió</translation>
    </message>
    <message numerus="yes">
        <source>%n orders go on after your answer.</source>
        <translation>
            <numerusform>%n pedido continúa después de su respuesta.</numerusform>
            <numerusform>%n pedidos continúan después de su respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer for %n orders</source>
        <translation>
            <numerusform>Responder por %n pedido</numerusform>
            <numerusform>Responder por %n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answering for %n orders</source>
        <translation>
            <numerusform>Respondiendo por %n pedido</numerusform>
            <numerusform>Respondiendo por %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve this group</source>
        <translation>Aprobar este grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are approved and go on.</source>
        <translation>
            <numerusform>%n pedido se aprueba y continúa.</numerusform>
            <numerusform>%n pedidos se aprueban y continúan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n orders</source>
        <translation>
            <numerusform>Aprobar %n pedido</numerusform>
            <numerusform>Aprobar %n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approving %n orders</source>
        <translation>
            <numerusform>Aprobando %n pedido</numerusform>
            <numerusform>Aprobando %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject this group</source>
        <translation>Rechazar este grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are given up, and what was done is undone.</source>
        <translation>
            <numerusform>%n pedido se abandona y lo hecho se deshace.</numerusform>
            <numerusform>%n pedidos se abandonan y lo hecho se deshace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n orders</source>
        <translation>
            <numerusform>Rechazar %n pedido</numerusform>
            <numerusform>Rechazar %n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejecting %n orders</source>
        <translation>
            <numerusform>Rechazando %n pedido</numerusform>
            <numerusform>Rechazando %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle this group by hand</source>
        <translation>Resolver este grupo a mano</translation>
    </message>
    <message numerus="yes">
        <source>You state that everything still open of %n orders was settled outside. Sagadesk will not check it again.</source>
        <translation>
            <numerusform>Usted declara que todo lo pendiente de %n pedido se resolvió por fuera. Sagadesk no lo comprobará de nuevo.</numerusform>
            <numerusform>Usted declara que todo lo pendiente de %n pedidos se resolvió por fuera. Sagadesk no lo comprobará de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n orders</source>
        <translation>
            <numerusform>Resolver %n pedido</numerusform>
            <numerusform>Resolver %n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settling %n orders</source>
        <translation>
            <numerusform>Resolviendo %n pedido</numerusform>
            <numerusform>Resolviendo %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Start this group again</source>
        <translation>Empezar de nuevo este grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n orders begin a new run with the first step; their money is asked for once more.</source>
        <translation>
            <numerusform>%n pedido empieza una nueva vuelta con el primer paso; su importe se solicita otra vez.</numerusform>
            <numerusform>%n pedidos empiezan una nueva vuelta con el primer paso; su importe se solicita otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n orders again</source>
        <translation>
            <numerusform>Empezar de nuevo %n pedido</numerusform>
            <numerusform>Empezar de nuevo %n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starting %n orders again</source>
        <translation>
            <numerusform>Empezando de nuevo %n pedido</numerusform>
            <numerusform>Empezando de nuevo %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop this group</source>
        <translation>Detener este grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n orders stop where they are until somebody lets them go on.</source>
        <translation>
            <numerusform>%n pedido se detiene donde está hasta que alguien le permita continuar.</numerusform>
            <numerusform>%n pedidos se detienen donde están hasta que alguien les permita continuar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n orders</source>
        <translation>
            <numerusform>Detener %n pedido</numerusform>
            <numerusform>Detener %n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopping %n orders</source>
        <translation>
            <numerusform>Deteniendo %n pedido</numerusform>
            <numerusform>Deteniendo %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Sí se hizo</translation>
    </message>
    <message numerus="yes">
        <source>You state for %n orders that the step was done; they go on after it.</source>
        <translation>
            <numerusform>Usted declara para %n pedido que el paso se hizo; continúa después.</numerusform>
            <numerusform>Usted declara para %n pedidos que el paso se hizo; continúan después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %n orders</source>
        <translation>
            <numerusform>Hecho para %n pedido</numerusform>
            <numerusform>Hecho para %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>No se hizo</translation>
    </message>
    <message numerus="yes">
        <source>You state for %n orders that the step was not done; it is asked for once more.</source>
        <translation>
            <numerusform>Usted declara para %n pedido que el paso no se hizo; se solicita otra vez.</numerusform>
            <numerusform>Usted declara para %n pedidos que el paso no se hizo; se solicita otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not done for %n orders</source>
        <translation>
            <numerusform>No hecho para %n pedido</numerusform>
            <numerusform>No hecho para %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the step out</source>
        <translation>Omitir el paso</translation>
    </message>
    <message numerus="yes">
        <source>For %n orders the step is left out; all else goes on.</source>
        <translation>
            <numerusform>En %n pedido se omite el paso; todo lo demás continúa.</numerusform>
            <numerusform>En %n pedidos se omite el paso; todo lo demás continúa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out for %n orders</source>
        <translation>
            <numerusform>Omitir en %n pedido</numerusform>
            <numerusform>Omitir en %n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving a step out for %n orders</source>
        <translation>
            <numerusform>Omitiendo un paso en %n pedido</numerusform>
            <numerusform>Omitiendo un paso en %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>It is about {money}.</source>
        <translation>Se trata de {money}.</translation>
    </message>
    <message>
        <source>Of this, {money} may be stuck or its outcome is not known.</source>
        <translation>De ello, {money} pueden estar bloqueados o su resultado no se conoce.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are left out: {why}</source>
        <translation>
            <numerusform>%n pedido queda fuera: {why}</numerusform>
            <numerusform>%n pedidos quedan fuera: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>The set is fixed at {time}. Orders that come later are not touched.</source>
        <translation>El conjunto queda fijado a las {time}. Los pedidos posteriores no se tocan.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders go first; the others follow only when these have a result.</source>
        <translation>
            <numerusform>%n pedido va primero; los demás siguen solo cuando este tenga un resultado.</numerusform>
            <numerusform>%n pedidos van primero; los demás siguen solo cuando estos tengan un resultado.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops by itself when more than {share} are held again.</source>
        <translation>Se detiene por sí solo si más de {share} vuelven a quedar retenidos.</translation>
    </message>
    <message>
        <source>They are {numbers}.</source>
        <translation>Son {numbers}.</translation>
    </message>
</context>
<context>
    <name>CauseRows</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Came back. %1</source>
        <translation>Reapareció. %1</translation>
    </message>
    <message>
        <source>No step</source>
        <translation>Sin paso</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Sin servicio</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n orders</source>
        <translation>
            <numerusform>%1 en %n pedido</numerusform>
            <numerusform>%1 en %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>In work: %1 of %2 done, %3 held again</source>
        <translation>En curso: %1 de %2 hechos, %3 retenidos otra vez</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 done, %3 held again</source>
        <translation>En pausa: %1 de %2 hechos, %3 retenidos otra vez</translation>
    </message>
    <message>
        <source>Stopped itself: %1 of %2 done, %3 held again</source>
        <translation>Se detuvo solo: %1 de %2 hechos, %3 retenidos otra vez</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 done, %3 held again</source>
        <translation>Detenido: %1 de %2 hechos, %3 retenidos otra vez</translation>
    </message>
    <message>
        <source>%1 done, %2 held again</source>
        <translation>%1 hechos, %2 retenidos otra vez</translation>
    </message>
</context>
<context>
    <name>CauseWords</name>
    <message>
        <source>{step} did not succeed</source>
        <translation>{step}: sin éxito</translation>
    </message>
    <message>
        <source>{service} did not answer</source>
        <translation>{service} no respondió</translation>
    </message>
    <message>
        <source>{service} was not reachable</source>
        <translation>{service} no estaba disponible</translation>
    </message>
    <message>
        <source>{service} was too busy</source>
        <translation>{service} estaba saturado</translation>
    </message>
    <message>
        <source>{service} had a problem</source>
        <translation>{service} tenía un problema</translation>
    </message>
    <message>
        <source>The answer of {service} cannot be read</source>
        <translation>Respuesta de {service} ilegible</translation>
    </message>
    <message>
        <source>{service} did not do it: {step}</source>
        <translation>{service} no lo hizo: {step}</translation>
    </message>
    <message>
        <source>{service} refused: {step}</source>
        <translation>{service} rechazó: {step}</translation>
    </message>
    <message>
        <source>Money may be stuck</source>
        <translation>Puede haber dinero bloqueado</translation>
    </message>
    <message>
        <source>Cause is gone, ready to retry</source>
        <translation>Causa resuelta, listo para reintentar</translation>
    </message>
    <message>
        <source>A person must decide</source>
        <translation>Una persona debe decidir</translation>
    </message>
    <message>
        <source>Something must be repaired</source>
        <translation>Hay que corregir algo</translation>
    </message>
    <message>
        <source>Wait for the service</source>
        <translation>Esperar al servicio</translation>
    </message>
    <message>
        <source>The customer must act</source>
        <translation>El cliente debe actuar</translation>
    </message>
    <message>
        <source>Event is too large for the broker</source>
        <translation>El evento es demasiado grande para el broker</translation>
    </message>
    <message>
        <source>Broker does not allow the event</source>
        <translation>El broker no permite el evento</translation>
    </message>
    <message>
        <source>Broker refuses the event&apos;s topic</source>
        <translation>El broker rechaza el tema del evento</translation>
    </message>
    <message>
        <source>Broker takes no more events</source>
        <translation>El broker no acepta más eventos</translation>
    </message>
    <message>
        <source>Message cannot be read</source>
        <translation>El mensaje es ilegible</translation>
    </message>
    <message>
        <source>Message is not a valid order</source>
        <translation>El mensaje no es un pedido válido</translation>
    </message>
    <message>
        <source>Message has no key of its own</source>
        <translation>El mensaje no tiene clave propia</translation>
    </message>
    <message>
        <source>Message has the key of another one</source>
        <translation>El mensaje tiene la clave de otro</translation>
    </message>
    <message>
        <source>No, confirmed</source>
        <translation>No, confirmado</translation>
    </message>
    <message>
        <source>No, only held</source>
        <translation>No, solo retenido</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No, being released</source>
        <translation>No, se está liberando</translation>
    </message>
    <message>
        <source>Yes, being refunded</source>
        <translation>Sí, reembolso en curso</translation>
    </message>
    <message>
        <source>No, refunded</source>
        <translation>No, reembolsado</translation>
    </message>
    <message>
        <source>Not known, asked first</source>
        <translation>No se sabe, se pregunta antes</translation>
    </message>
    <message>
        <source>{service} refused to give money back</source>
        <translation>{service} se negó a devolver el dinero</translation>
    </message>
    <message>
        <source>{service} never confirmed giving money back</source>
        <translation>{service} nunca confirmó la devolución</translation>
    </message>
    <message>
        <source>{service} refused to undo: {step}</source>
        <translation>{service} se negó a deshacer: {step}</translation>
    </message>
    <message>
        <source>{service} never confirmed the undo: {step}</source>
        <translation>{service} nunca confirmó que deshizo: {step}</translation>
    </message>
    <message>
        <source>Payment reported after the order ended</source>
        <translation>Pago notificado tras el fin del pedido</translation>
    </message>
    <message>
        <source>{step}: reported done after the order ended</source>
        <translation>{step}: notificado tras el fin del pedido</translation>
    </message>
    <message>
        <source>Not known if {service} took the money</source>
        <translation>No se sabe si {service} cobró el dinero</translation>
    </message>
    <message>
        <source>{step}: not known if it was done</source>
        <translation>{step}: no se sabe si se hizo</translation>
    </message>
    <message>
        <source>Approval is overdue: {step}</source>
        <translation>Aprobación atrasada: {step}</translation>
    </message>
    <message>
        <source>Steps of these orders are not installed</source>
        <translation>Los pasos de estos pedidos no están instalados</translation>
    </message>
    <message>
        <source>Stopped by a colleague</source>
        <translation>Detenido por un colega</translation>
    </message>
    <message>
        <source>{step} was not done; the orders went on</source>
        <translation>{step}: no se hizo; los pedidos continuaron</translation>
    </message>
    <message>
        <source>Ask {service}, then retry or settle</source>
        <translation>Preguntar a {service}; luego reintentar o resolver</translation>
    </message>
    <message>
        <source>Undo it, or settle by hand</source>
        <translation>Deshacer, o resolver a mano</translation>
    </message>
    <message>
        <source>Look it up at {service}, then say</source>
        <translation>Consultarlo en {service} e indicarlo</translation>
    </message>
    <message>
        <source>Approve or reject</source>
        <translation>Aprobar o rechazar</translation>
    </message>
    <message>
        <source>Read the reason, then let go on</source>
        <translation>Leer el motivo y dejar continuar</translation>
    </message>
    <message>
        <source>Install the missing version</source>
        <translation>Instalar la versión que falta</translation>
    </message>
    <message>
        <source>Correct the orders, then retry</source>
        <translation>Corregir los pedidos y reintentar</translation>
    </message>
    <message>
        <source>Repair {service}&apos;s answers, then retry</source>
        <translation>Corregir las respuestas de {service} y reintentar</translation>
    </message>
    <message>
        <source>Retry: {service} is well again</source>
        <translation>Reintentar: {service} vuelve a estar bien</translation>
    </message>
    <message>
        <source>Wait: {service} is not well yet</source>
        <translation>Esperar: {service} aún no está bien</translation>
    </message>
    <message>
        <source>Ask for another way to pay</source>
        <translation>Pedir otra forma de pago</translation>
    </message>
    <message>
        <source>Was the card charged?</source>
        <translation>¿Se cobró la tarjeta?</translation>
    </message>
    <message>
        <source>Messages that did not arrive</source>
        <translation>Mensajes que no llegaron</translation>
    </message>
    <message>
        <source>Event was not taken by the broker</source>
        <translation>El broker no aceptó el evento</translation>
    </message>
    <message>
        <source>Message could not become an order</source>
        <translation>El mensaje no pudo ser un pedido</translation>
    </message>
    <message>
        <source>Set the broker right, then publish again</source>
        <translation>Ajustar el broker y volver a publicar</translation>
    </message>
    <message>
        <source>Tell the sender</source>
        <translation>Avisar al remitente</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Pedido</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New order…</source>
        <translation>&amp;Nuevo pedido…</translation>
    </message>
    <message>
        <source>&amp;Place the new order</source>
        <translation>C&amp;rear el nuevo pedido</translation>
    </message>
    <message>
        <source>It is taken in at once and runs by itself.</source>
        <translation>Se acepta de inmediato y avanza por sí solo.</translation>
    </message>
    <message>
        <source>Chec&amp;k the new order</source>
        <translation>Com&amp;probar el nuevo pedido</translation>
    </message>
    <message>
        <source>Says what is wrong and what would happen. Nothing is placed.</source>
        <translation>Indica qué está mal y qué ocurriría. No se crea nada.</translation>
    </message>
    <message>
        <source>&amp;Discard the draft</source>
        <translation>&amp;Descartar el borrador</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Console of &amp;another service…</source>
        <translation>Consola de &amp;otro servicio…</translation>
    </message>
    <message>
        <source>Opens a window of its own.</source>
        <translation>Se abre en su propia ventana.</translation>
    </message>
    <message>
        <source>Name and c&amp;olour of this connection…</source>
        <translation>No&amp;mbre y color de esta conexión…</translation>
    </message>
    <message>
        <source>&amp;Try the connection now</source>
        <translation>Probar la cone&amp;xión ahora</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Cerrar pestaña</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>Reabrir pes&amp;taña cerrada</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Revocar</translation>
    </message>
    <message>
        <source>Takes back what has not been sent yet.</source>
        <translation>Revoca lo que aún no se ha enviado.</translation>
    </message>
    <message>
        <source>&amp;Copy order number</source>
        <translation>&amp;Copiar número de pedido</translation>
    </message>
    <message>
        <source>Copy &amp;what to say to the customer</source>
        <translation>Copiar lo que &amp;decir al cliente</translation>
    </message>
    <message>
        <source>Copy &amp;link to this order</source>
        <translation>Copiar &amp;enlace a este pedido</translation>
    </message>
    <message>
        <source>&amp;Open the order number on the clipboard</source>
        <translation>&amp;Abrir el número de pedido del portapapeles</translation>
    </message>
    <message>
        <source>Select &amp;all matches</source>
        <translation>Seleccionar &amp;todas las coincidencias</translation>
    </message>
    <message>
        <source>Edit the &amp;query</source>
        <translation>Editar la con&amp;sulta</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Actualizar ahora</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>En &amp;vivo</translation>
    </message>
    <message>
        <source>Off freezes everything and says since when.</source>
        <translation>Al desactivarlo, todo se congela y se indica desde cuándo.</translation>
    </message>
    <message>
        <source>Plain or &amp;technical</source>
        <translation>V&amp;ista sencilla o técnica</translation>
    </message>
    <message>
        <source>T&amp;imes: relative, local, UTC</source>
        <translation>&amp;Horas: relativas, locales, UTC</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>Vista &amp;rápida</translation>
    </message>
    <message>
        <source>On Pipeline: holds everything still.</source>
        <translation>En «Flujo de pedidos»: lo congela todo.</translation>
    </message>
    <message>
        <source>&amp;Numbers instead of charts</source>
        <translation>&amp;Números en lugar de gráficos</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Filas &amp;compactas</translation>
    </message>
    <message>
        <source>&amp;Standard rows</source>
        <translation>Filas &amp;estándar</translation>
    </message>
    <message>
        <source>C&amp;omfortable rows</source>
        <translation>&amp;Filas amplias</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Texto &amp;más grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Tamaño de texto ha&amp;bitual</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>Tema del &amp;sistema</translation>
    </message>
    <message>
        <source>Li&amp;ght theme</source>
        <translation>Tema c&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Alto con&amp;traste</translation>
    </message>
    <message>
        <source>R&amp;eset layout</source>
        <translation>Restablecer la &amp;disposición</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>&amp;Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Fo&amp;rward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Pedidos</translation>
    </message>
    <message>
        <source>&amp;Pipeline</source>
        <translation>&amp;Flujo de pedidos</translation>
    </message>
    <message>
        <source>F&amp;ailures</source>
        <translation>Fa&amp;llos</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Servicios</translation>
    </message>
    <message>
        <source>&amp;Workflows</source>
        <translation>Flujos de &amp;trabajo</translation>
    </message>
    <message>
        <source>Au&amp;dit</source>
        <translation>A&amp;uditoría</translation>
    </message>
    <message>
        <source>Nodes and stora&amp;ge</source>
        <translation>&amp;Nodos y almacenamiento</translation>
    </message>
    <message>
        <source>Bulk &amp;jobs</source>
        <translation>Traba&amp;jos masivos</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>A&amp;visos</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Pestaña si&amp;guiente</translation>
    </message>
    <message>
        <source>Previo&amp;us tab</source>
        <translation>Pestaña ant&amp;erior</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Next order of the list</source>
        <translation>Pedido siguiente de la lista</translation>
    </message>
    <message>
        <source>Previous order of the list</source>
        <translation>Pedido anterior de la lista</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open in a tab &amp;behind</source>
        <translation>Abrir en pestaña en se&amp;gundo plano</translation>
    </message>
    <message>
        <source>&amp;Retry or start again…</source>
        <translation>&amp;Reintentar o empezar de nuevo…</translation>
    </message>
    <message>
        <source>Says first what will happen to money, stock and customer.</source>
        <translation>Indica antes qué ocurrirá con el dinero, el stock y el cliente.</translation>
    </message>
    <message>
        <source>&amp;Edit first…</source>
        <translation>&amp;Editar antes…</translation>
    </message>
    <message>
        <source>S&amp;kip step…</source>
        <translation>&amp;Omitir paso…</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Deshacer…</translation>
    </message>
    <message>
        <source>Takes back what was done: money and stock go back.</source>
        <translation>Deshace lo que se hizo: el dinero y el stock se devuelven.</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>&amp;Cancelar…</translation>
    </message>
    <message>
        <source>&amp;It was done…</source>
        <translation>&amp;Sí se hizo…</translation>
    </message>
    <message>
        <source>You say that the step was done; the order goes on after it.</source>
        <translation>Usted declara que el paso se hizo; el pedido continúa después.</translation>
    </message>
    <message>
        <source>It was not &amp;done…</source>
        <translation>&amp;No se hizo…</translation>
    </message>
    <message>
        <source>You say that the step was not done; its service is asked once more.</source>
        <translation>Usted declara que el paso no se hizo; se solicita otra vez a su servicio.</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>A&amp;probar…</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>Recha&amp;zar…</translation>
    </message>
    <message>
        <source>Settle by &amp;hand…</source>
        <translation>Resolver a &amp;mano…</translation>
    </message>
    <message>
        <source>&amp;Stop here…</source>
        <translation>De&amp;tener aquí…</translation>
    </message>
    <message>
        <source>&amp;Take care of it</source>
        <translation>&amp;Hacerse cargo</translation>
    </message>
    <message>
        <source>Co&amp;py as new…</source>
        <translation>Copiar como nue&amp;vo…</translation>
    </message>
    <message>
        <source>Opens a new order that is filled in like this one.</source>
        <translation>Abre un nuevo pedido con los mismos datos que este.</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Añad&amp;ir nota</translation>
    </message>
    <message>
        <source>&amp;Watch this order</source>
        <translation>Seg&amp;uir este pedido</translation>
    </message>
    <message>
        <source>You are told when it ends, is held or goes on; once more ends it.</source>
        <translation>Se le avisa cuando termina, se retiene o continúa; si lo elige otra vez, deja de seguirlo.</translation>
    </message>
    <message>
        <source>Copy what was sent</source>
        <translation>Copiar lo enviado</translation>
    </message>
    <message>
        <source>Copy what was received</source>
        <translation>Copiar lo recibido</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Without secrets; the service&apos;s address is a variable.</source>
        <translation>Sin secretos; la dirección del servicio es una variable.</translation>
    </message>
    <message>
        <source>Bodies: brief, whole, raw</source>
        <translation>Cuerpos: breve, completo, sin formato</translation>
    </message>
    <message>
        <source>Show the customer&apos;s data…</source>
        <translation>Mostrar los datos del cliente…</translation>
    </message>
    <message>
        <source>The journal says who looked, and why.</source>
        <translation>En el registro consta quién los consultó y por qué.</translation>
    </message>
    <message>
        <source>Do &amp;what the panel says</source>
        <translation>&amp;Hacer lo que indica el panel</translation>
    </message>
    <message>
        <source>Begins after 8 seconds, in which it can be taken back.</source>
        <translation>Empieza a los 8 segundos; hasta entonces se puede revocar.</translation>
    </message>
    <message>
        <source>Lea&amp;ve the panel</source>
        <translation>&amp;Salir del panel</translation>
    </message>
    <message>
        <source>Pause or go &amp;on with the bulk job</source>
        <translation>Pausar o continuar el trabajo &amp;masivo</translation>
    </message>
    <message>
        <source>Stop the b&amp;ulk job</source>
        <translation>Detener el tra&amp;bajo masivo</translation>
    </message>
    <message>
        <source>Orders under way are finished; the rest is left as it is.</source>
        <translation>Los pedidos en curso se terminan; los demás se dejan como están.</translation>
    </message>
    <message>
        <source>The cause is s&amp;ettled…</source>
        <translation>La &amp;causa está resuelta…</translation>
    </message>
    <message>
        <source>It is marked when it comes back.</source>
        <translation>Si reaparece, se marca.</translation>
    </message>
    <message>
        <source>&amp;Pause or resume service…</source>
        <translation>&amp;Pausar o reanudar servicio…</translation>
    </message>
    <message>
        <source>Orders are parked meanwhile; no tries are used up.</source>
        <translation>Mientras tanto, los pedidos quedan aparcados; no se gastan intentos.</translation>
    </message>
    <message>
        <source>Change &amp;limits of service…</source>
        <translation>Cambiar &amp;límites del servicio…</translation>
    </message>
    <message>
        <source>Send a &amp;test call</source>
        <translation>&amp;Enviar una llamada de prueba</translation>
    </message>
    <message>
        <source>Says whether the service answers. No order is touched.</source>
        <translation>Indica si el servicio responde. No se toca ningún pedido.</translation>
    </message>
    <message>
        <source>Orders &amp;held because of this service</source>
        <translation>Pedidos retenidos por este ser&amp;vicio</translation>
    </message>
    <message>
        <source>People&apos;s &amp;actions or everything</source>
        <translation>&amp;Acciones de personas o todo</translation>
    </message>
    <message>
        <source>Verify &amp;chain</source>
        <translation>C&amp;omprobar la cadena</translation>
    </message>
    <message>
        <source>Reads the whole journal and changes nothing; orders go on meanwhile.</source>
        <translation>Lee todo el registro y no cambia nada; mientras tanto, los pedidos continúan.</translation>
    </message>
    <message>
        <source>Stop verif&amp;ying</source>
        <translation>&amp;Detener la comprobación</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Respaldar ahora</translation>
    </message>
    <message>
        <source>Copies the storage while orders go on, and checks the copy.</source>
        <translation>Copia el almacenamiento mientras los pedidos continúan y comprueba la copia.</translation>
    </message>
    <message>
        <source>Stop the bac&amp;kup</source>
        <translation>De&amp;tener el respaldo</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>No queda nada de él.</translation>
    </message>
    <message>
        <source>Co&amp;mpare two versions</source>
        <translation>Comparar dos versio&amp;nes</translation>
    </message>
    <message>
        <source>Pause &amp;notices for an hour</source>
        <translation>Pausar los av&amp;isos durante una hora</translation>
    </message>
    <message>
        <source>They still stand in the list behind the bell.</source>
        <translation>Siguen apareciendo en la lista de la campana.</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
        <source>&amp;Help for this screen</source>
        <translation>&amp;Ayuda de esta pantalla</translation>
    </message>
    <message>
        <source>List of &amp;keys</source>
        <translation>Lista de &amp;teclas</translation>
    </message>
    <message>
        <source>&amp;About Sagadesk</source>
        <translation>Acerca &amp;de Sagadesk</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Live, updated {age} ago</source>
        <translation>En vivo, actualizado hace {age}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Answers take {latency}, usually {usual}.</source>
        <translation>Las respuestas tardan {latency}; lo normal es {usual}.</translation>
    </message>
    <message>
        <source>Answers take long.</source>
        <translation>Las respuestas tardan mucho.</translation>
    </message>
    <message>
        <source>Connection lost at {since}. You see what was known then. Trying again in {next}.</source>
        <translation>Conexión perdida a las {since}. Usted ve lo que se sabía entonces. Nuevo intento en {next}.</translation>
    </message>
    <message>
        <source>Connection lost. You see what was known then. Trying again.</source>
        <translation>Conexión perdida. Usted ve lo que se sabía entonces. Se intenta de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Connected again after {away}, %n changes.</source>
        <translation>
            <numerusform>Conectado de nuevo tras {away}, %n cambio.</numerusform>
            <numerusform>Conectado de nuevo tras {away}, %n cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Conectado de nuevo.</translation>
    </message>
    <message>
        <source>The storage was updated by version {storage}. This console is {own}: reading works, acting needs the update.</source>
        <translation>El almacenamiento fue actualizado por la versión {storage}. Esta consola es la {own}: se puede leer; para actuar hay que actualizar.</translation>
    </message>
    <message>
        <source>The storage is of a newer version: reading works, acting needs the update.</source>
        <translation>El almacenamiento es de una versión más nueva: se puede leer; para actuar hay que actualizar.</translation>
    </message>
    <message numerus="yes">
        <source>No node is running orders. %n orders wait.</source>
        <translation>
            <numerusform>Ningún nodo procesa pedidos. %n pedido espera.</numerusform>
            <numerusform>Ningún nodo procesa pedidos. %n pedidos esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No node is running orders.</source>
        <translation>Ningún nodo procesa pedidos.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to go on where you were.</source>
        <translation>Su sesión está cerrada. Inicie sesión para seguir donde estaba.</translation>
    </message>
    <message>
        <source>The connection is lost; nothing can be sent now.</source>
        <translation>Se perdió la conexión; ahora no se puede enviar nada.</translation>
    </message>
    <message>
        <source>This console must be updated before it may act.</source>
        <translation>Esta consola debe actualizarse antes de poder actuar.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Su sesión está cerrada.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Invented orders</source>
        <translation>Pedidos inventados</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Only admins can do this.</source>
        <translation>Solo los administradores pueden hacerlo.</translation>
    </message>
    <message>
        <source>Operators can do this.</source>
        <translation>Los operadores pueden hacerlo.</translation>
    </message>
    <message>
        <source>The connection is lost, so nothing can be done now.</source>
        <translation>Se perdió la conexión, así que ahora no se puede hacer nada.</translation>
    </message>
    <message>
        <source>The storage is newer than this console: acting needs the update.</source>
        <translation>El almacenamiento es más nuevo que esta consola: para actuar hay que actualizar.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Su sesión está cerrada.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Order accepted</source>
        <translation>Pedido aceptado</translation>
    </message>
    <message>
        <source>Order confirmed</source>
        <translation>Pedido confirmado</translation>
    </message>
    <message>
        <source>Order in processing</source>
        <translation>Pedido en proceso</translation>
    </message>
    <message>
        <source>Order completed</source>
        <translation>Pedido completado</translation>
    </message>
    <message>
        <source>Order failed</source>
        <translation>Pedido fallido</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Pedido cancelado</translation>
    </message>
    <message>
        <source>Started again</source>
        <translation>Empezado de nuevo</translation>
    </message>
    <message>
        <source>Held for a person</source>
        <translation>Retenido para una persona</translation>
    </message>
    <message>
        <source>Let go on</source>
        <translation>Se dejó continuar</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Paso hecho</translation>
    </message>
    <message>
        <source>Step refused</source>
        <translation>Paso rechazado</translation>
    </message>
    <message>
        <source>Try failed</source>
        <translation>Intento fallido</translation>
    </message>
    <message>
        <source>Try without an answer</source>
        <translation>Intento sin respuesta</translation>
    </message>
    <message>
        <source>Step left out</source>
        <translation>Paso omitido</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Step undone</source>
        <translation>Paso deshecho</translation>
    </message>
    <message>
        <source>Undoing failed</source>
        <translation>No se pudo deshacer</translation>
    </message>
    <message>
        <source>Cancelling asked for</source>
        <translation>Cancelación solicitada</translation>
    </message>
    <message>
        <source>Service called back</source>
        <translation>El servicio devolvió la llamada</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Nota añadida</translation>
    </message>
    <message>
        <source>Customer erased</source>
        <translation>Cliente borrado</translation>
    </message>
    <message>
        <source>Service paused</source>
        <translation>Servicio en pausa</translation>
    </message>
    <message>
        <source>Service resumed</source>
        <translation>Servicio reanudado</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Pedido cambiado</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>Asumido</translation>
    </message>
    <message>
        <source>Service limited</source>
        <translation>Servicio limitado</translation>
    </message>
    <message>
        <source>Bulk job started</source>
        <translation>Trabajo masivo iniciado</translation>
    </message>
    <message>
        <source>Bulk job paused</source>
        <translation>Trabajo masivo en pausa</translation>
    </message>
    <message>
        <source>Bulk job resumed</source>
        <translation>Trabajo masivo reanudado</translation>
    </message>
    <message>
        <source>Bulk job stopped itself</source>
        <translation>El trabajo masivo se detuvo solo</translation>
    </message>
    <message>
        <source>Bulk job stopped</source>
        <translation>Trabajo masivo detenido</translation>
    </message>
    <message>
        <source>Bulk job finished</source>
        <translation>Trabajo masivo terminado</translation>
    </message>
    <message>
        <source>Note on a cause</source>
        <translation>Nota sobre una causa</translation>
    </message>
    <message>
        <source>Cause settled</source>
        <translation>Causa resuelta</translation>
    </message>
    <message>
        <source>Undoing asked for</source>
        <translation>Se pidió deshacer</translation>
    </message>
    <message>
        <source>Event sent again</source>
        <translation>Evento enviado de nuevo</translation>
    </message>
    <message>
        <source>Event given up</source>
        <translation>Evento abandonado</translation>
    </message>
    <message>
        <source>Events published once more</source>
        <translation>Eventos publicados otra vez</translation>
    </message>
    <message>
        <source>Sagadesk</source>
        <translation>Sagadesk</translation>
    </message>
    <message>
        <source>Personal data shown</source>
        <translation>Datos personales mostrados</translation>
    </message>
    <message>
        <source>Storage backed up</source>
        <translation>Almacenamiento respaldado</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>It went over the broker, not over HTTP.</source>
        <translation>Fue por el broker, no por HTTP.</translation>
    </message>
    <message>
        <source>Only the beginning of what was sent is kept.</source>
        <translation>Solo se conserva el comienzo de lo enviado.</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Nothing was charged</source>
        <translation>No se cobró nada</translation>
    </message>
    <message>
        <source>{money} is held, not taken</source>
        <translation>{money} retenidos, no cobrados</translation>
    </message>
    <message>
        <source>{money} was taken</source>
        <translation>{money} cobrados</translation>
    </message>
    <message>
        <source>{money} held, being released</source>
        <translation>{money} retenidos, se están liberando</translation>
    </message>
    <message>
        <source>Nothing charged, hold released</source>
        <translation>No se cobró nada, retención liberada</translation>
    </message>
    <message>
        <source>{money} is being refunded</source>
        <translation>{money} en reembolso</translation>
    </message>
    <message>
        <source>{money} was refunded</source>
        <translation>{money} reembolsados</translation>
    </message>
    <message>
        <source>Not known if money was taken</source>
        <translation>No se sabe si se cobró</translation>
    </message>
    <message>
        <source>The customer was not charged.</source>
        <translation>No se cobró nada al cliente.</translation>
    </message>
    <message>
        <source>{money} is held for the order, not taken.</source>
        <translation>{money} están retenidos para el pedido, no cobrados.</translation>
    </message>
    <message>
        <source>{money} was taken.</source>
        <translation>Se cobraron {money}.</translation>
    </message>
    <message>
        <source>{money} was held, not taken; it is being released.</source>
        <translation>{money} estaban retenidos, no cobrados; se están liberando.</translation>
    </message>
    <message>
        <source>{money} was held, not taken; it has been released.</source>
        <translation>{money} estaban retenidos, no cobrados; ya se liberaron.</translation>
    </message>
    <message>
        <source>{money} had been taken and is being refunded.</source>
        <translation>Se habían cobrado {money} y se están reembolsando.</translation>
    </message>
    <message>
        <source>{money} had been taken and was refunded.</source>
        <translation>Se habían cobrado {money} y se reembolsaron.</translation>
    </message>
    <message>
        <source>It is not known yet whether money was taken.</source>
        <translation>Todavía no se sabe si se cobró.</translation>
    </message>
    <message>
        <source>You have not been charged.</source>
        <translation>No se le ha cobrado nada.</translation>
    </message>
    <message>
        <source>You may see a pending amount. It is not a charge.</source>
        <translation>Puede que vea un importe pendiente. No es un cargo.</translation>
    </message>
    <message>
        <source>Your payment has arrived.</source>
        <translation>Su pago ha llegado.</translation>
    </message>
    <message>
        <source>You may see a pending amount. It is not a charge and goes away within 7 days.</source>
        <translation>Puede que vea un importe pendiente. No es un cargo y desaparece en un plazo de 7 días.</translation>
    </message>
    <message>
        <source>You have not been charged; a pending amount goes away within 7 days.</source>
        <translation>No se le ha cobrado nada; un importe pendiente desaparece en un plazo de 7 días.</translation>
    </message>
    <message>
        <source>Your money is on its way back, usually in 3 to 5 days.</source>
        <translation>Su dinero está en camino de vuelta, normalmente en 3 a 5 días.</translation>
    </message>
    <message>
        <source>Your money was sent back; your bank shows it within 3 to 5 days.</source>
        <translation>Su dinero se ha devuelto; su banco lo mostrará en 3 a 5 días.</translation>
    </message>
    <message>
        <source>We are checking with the bank whether anything was charged; you will not pay twice.</source>
        <translation>Estamos comprobando con el banco si se cobró algo; no pagará dos veces.</translation>
    </message>
    <message>
        <source>Nothing is reserved</source>
        <translation>No hay nada reservado</translation>
    </message>
    <message>
        <source>Items are reserved</source>
        <translation>Los artículos están reservados</translation>
    </message>
    <message>
        <source>Items are being released</source>
        <translation>Los artículos se están liberando</translation>
    </message>
    <message>
        <source>Items are back in stock</source>
        <translation>Los artículos vuelven a estar en stock</translation>
    </message>
    <message>
        <source>Not known if items are reserved</source>
        <translation>No se sabe si los artículos están reservados</translation>
    </message>
    <message numerus="yes">
        <source>%n items reserved</source>
        <translation>
            <numerusform>%n artículo reservado</numerusform>
            <numerusform>%n artículos reservados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items being released</source>
        <translation>
            <numerusform>%n artículo liberándose</numerusform>
            <numerusform>%n artículos liberándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items back in stock</source>
        <translation>
            <numerusform>%n artículo de nuevo en stock</numerusform>
            <numerusform>%n artículos de nuevo en stock</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is allocated</source>
        <translation>No hay nada asignado</translation>
    </message>
    <message>
        <source>It is allocated</source>
        <translation>Está asignado</translation>
    </message>
    <message>
        <source>It is being released</source>
        <translation>La asignación se está liberando</translation>
    </message>
    <message>
        <source>The allocation was released</source>
        <translation>La asignación se liberó</translation>
    </message>
    <message>
        <source>Not known if it is allocated</source>
        <translation>No se sabe si está asignado</translation>
    </message>
    <message>
        <source>The items are reserved.</source>
        <translation>Los artículos están reservados.</translation>
    </message>
    <message>
        <source>The items are being released.</source>
        <translation>Los artículos se están liberando.</translation>
    </message>
    <message>
        <source>The items are back in stock.</source>
        <translation>Los artículos vuelven a estar en stock.</translation>
    </message>
    <message>
        <source>It is not known whether the items are reserved.</source>
        <translation>No se sabe si los artículos están reservados.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are reserved.</source>
        <translation>
            <numerusform>%n artículo está reservado.</numerusform>
            <numerusform>%n artículos están reservados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are being released.</source>
        <translation>
            <numerusform>%n artículo se está liberando.</numerusform>
            <numerusform>%n artículos se están liberando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are back in stock.</source>
        <translation>
            <numerusform>%n artículo vuelve a estar en stock.</numerusform>
            <numerusform>%n artículos vuelven a estar en stock.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it needs is allocated.</source>
        <translation>Lo necesario está asignado.</translation>
    </message>
    <message>
        <source>What was allocated is being released.</source>
        <translation>La asignación se está liberando.</translation>
    </message>
    <message>
        <source>What was allocated is released.</source>
        <translation>La asignación se liberó.</translation>
    </message>
    <message>
        <source>It is not known whether what it needs is allocated.</source>
        <translation>No se sabe si lo necesario está asignado.</translation>
    </message>
    <message>
        <source>Nothing was shipped</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>The delivery is made</source>
        <translation>La entrega está hecha</translation>
    </message>
    <message>
        <source>The delivery is being stopped</source>
        <translation>La entrega se está deteniendo</translation>
    </message>
    <message>
        <source>The delivery was stopped</source>
        <translation>La entrega se detuvo</translation>
    </message>
    <message>
        <source>Not known if the delivery was made</source>
        <translation>No se sabe si la entrega se hizo</translation>
    </message>
    <message>
        <source>Nothing was activated</source>
        <translation>No se activó nada</translation>
    </message>
    <message>
        <source>It is active</source>
        <translation>Está activo</translation>
    </message>
    <message>
        <source>It is being ended</source>
        <translation>Se está terminando</translation>
    </message>
    <message>
        <source>It was ended</source>
        <translation>Se terminó</translation>
    </message>
    <message>
        <source>Not known if it is active</source>
        <translation>No se sabe si está activo</translation>
    </message>
    <message>
        <source>The delivery was made.</source>
        <translation>La entrega se hizo.</translation>
    </message>
    <message>
        <source>The delivery is being stopped.</source>
        <translation>La entrega se está deteniendo.</translation>
    </message>
    <message>
        <source>The delivery was stopped.</source>
        <translation>La entrega se detuvo.</translation>
    </message>
    <message>
        <source>It is not known whether the delivery was made.</source>
        <translation>No se sabe si la entrega se hizo.</translation>
    </message>
    <message>
        <source>It is active.</source>
        <translation>Está activo.</translation>
    </message>
    <message>
        <source>It is being ended.</source>
        <translation>Se está terminando.</translation>
    </message>
    <message>
        <source>It was ended.</source>
        <translation>Se terminó.</translation>
    </message>
    <message>
        <source>It is not known whether it is active.</source>
        <translation>No se sabe si está activo.</translation>
    </message>
    <message>
        <source>No message was sent</source>
        <translation>No se envió ningún mensaje</translation>
    </message>
    <message>
        <source>A message was sent</source>
        <translation>Se envió un mensaje</translation>
    </message>
    <message>
        <source>Not known if a message was sent</source>
        <translation>No se sabe si se envió un mensaje</translation>
    </message>
    <message>
        <source>Under way, not known yet</source>
        <translation>En curso, aún no se sabe</translation>
    </message>
    <message>
        <source>Nothing was charged so far.</source>
        <translation>Hasta ahora no se cobró nada.</translation>
    </message>
    <message>
        <source>Your payment is being handled right now.</source>
        <translation>Su pago se está tramitando ahora mismo.</translation>
    </message>
    <message>
        <source>Nothing has been charged so far.</source>
        <translation>Hasta ahora no se ha cobrado nada.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Customer told</source>
        <translation>Cliente avisado</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>no reason is known</source>
        <translation>no se conoce el motivo</translation>
    </message>
    <message>
        <source>{service} did not answer</source>
        <translation>{service} no respondió</translation>
    </message>
    <message>
        <source>{service} is offline</source>
        <translation>{service} está desconectado</translation>
    </message>
    <message>
        <source>{service} is busy</source>
        <translation>{service} está ocupado</translation>
    </message>
    <message>
        <source>{service} has a problem</source>
        <translation>{service} tiene un problema</translation>
    </message>
    <message>
        <source>{service} was unclear</source>
        <translation>{service} no fue claro</translation>
    </message>
    <message>
        <source>{service} did not do it</source>
        <translation>{service} no lo hizo</translation>
    </message>
    <message>
        <source>{service} refused</source>
        <translation>{service} lo rechazó</translation>
    </message>
    <message>
        <source>there was no answer</source>
        <translation>no hubo respuesta</translation>
    </message>
    <message>
        <source>nobody was reachable</source>
        <translation>nadie estaba disponible</translation>
    </message>
    <message>
        <source>there was no time for it</source>
        <translation>no hubo tiempo para ello</translation>
    </message>
    <message>
        <source>there was a problem</source>
        <translation>hubo un problema</translation>
    </message>
    <message>
        <source>the answer was unclear</source>
        <translation>la respuesta no fue clara</translation>
    </message>
    <message>
        <source>it was not done</source>
        <translation>no se hizo</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>se rechazó</translation>
    </message>
    <message>
        <source>No success</source>
        <translation>Sin éxito</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Too busy</source>
        <translation>Saturado</translation>
    </message>
    <message>
        <source>Had a problem</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Respuesta no entendida</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>not enough money</source>
        <translation>fondos insuficientes</translation>
    </message>
    <message>
        <source>card has expired</source>
        <translation>la tarjeta ha caducado</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>for security</source>
        <translation>por seguridad</translation>
    </message>
    <message>
        <source>not confirmed by the customer</source>
        <translation>no confirmado por el cliente</translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation>sin stock</translation>
    </message>
    <message>
        <source>only a part in stock</source>
        <translation>solo una parte en stock</translation>
    </message>
    <message>
        <source>price has changed</source>
        <translation>el precio ha cambiado</translation>
    </message>
    <message>
        <source>not allowed for this customer</source>
        <translation>no permitido para este cliente</translation>
    </message>
    <message>
        <source>does not deliver there</source>
        <translation>no entrega allí</translation>
    </message>
    <message>
        <source>rejected by a person</source>
        <translation>rechazado por una persona</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not known if done</source>
        <translation>No se sabe si se hizo</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Rechazado: {reason}</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>hace %1 d</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <translation>%1 · %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Check availability</source>
        <translation>Comprobar disponibilidad</translation>
    </message>
    <message>
        <source>Check price</source>
        <translation>Comprobar precio</translation>
    </message>
    <message>
        <source>Check customer</source>
        <translation>Comprobar cliente</translation>
    </message>
    <message>
        <source>Authorise payment</source>
        <translation>Autorizar pago</translation>
    </message>
    <message>
        <source>Reserve stock</source>
        <translation>Reservar stock</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Cobrar pago</translation>
    </message>
    <message>
        <source>Create shipment</source>
        <translation>Crear envío</translation>
    </message>
    <message>
        <source>Send confirmation</source>
        <translation>Enviar confirmación</translation>
    </message>
    <message>
        <source>Approve request</source>
        <translation>Aprobar solicitud</translation>
    </message>
    <message>
        <source>Allocate work</source>
        <translation>Asignar trabajo</translation>
    </message>
    <message>
        <source>Activate work</source>
        <translation>Activar trabajo</translation>
    </message>
    <message>
        <source>Allocate resource</source>
        <translation>Asignar recurso</translation>
    </message>
    <message>
        <source>Send welcome</source>
        <translation>Enviar bienvenida</translation>
    </message>
    <message>
        <source>Activate subscription</source>
        <translation>Activar suscripción</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Solicitud de servicio</translation>
    </message>
    <message>
        <source>Authorise</source>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Free card hold</source>
        <translation>Liberar retención de la tarjeta</translation>
    </message>
    <message>
        <source>Release stock</source>
        <translation>Liberar stock</translation>
    </message>
    <message>
        <source>Stop shipment</source>
        <translation>Detener envío</translation>
    </message>
    <message>
        <source>Release work</source>
        <translation>Liberar trabajo</translation>
    </message>
    <message>
        <source>End work</source>
        <translation>Terminar trabajo</translation>
    </message>
    <message>
        <source>Release resource</source>
        <translation>Liberar recurso</translation>
    </message>
    <message>
        <source>End subscription</source>
        <translation>Terminar suscripción</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolsar</translation>
    </message>
</context>
<context>
    <name>OrderColumns</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>Paso actual</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
</context>
<context>
    <name>OrderDifference</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Status: %1 → %2</source>
        <translation>Estado: %1 → %2</translation>
    </message>
    <message>
        <source>Taken care of by: %1 → %2</source>
        <translation>Se encarga: %1 → %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>OrderDraft</name>
    <message>
        <source>Needed</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Two letters, such as DE</source>
        <translation>Dos letras, como DE</translation>
    </message>
    <message>
        <source>Its last four digits only</source>
        <translation>Solo sus cuatro últimas cifras</translation>
    </message>
    <message>
        <source>As in 2026-12-04 14:00</source>
        <translation>Como en 2026-12-04 14:00</translation>
    </message>
    <message>
        <source>No currency in use</source>
        <translation>No es una moneda en uso</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>No es un importe</translation>
    </message>
    <message>
        <source>At least one line is needed</source>
        <translation>Se necesita al menos una línea</translation>
    </message>
    <message>
        <source>A whole number from 1</source>
        <translation>Un número entero desde 1</translation>
    </message>
    <message>
        <source>More than the order costs</source>
        <translation>Más de lo que cuesta el pedido</translation>
    </message>
</context>
<context>
    <name>OrderOffers</name>
    <message>
        <source>The parcel is made; it can only go forward.</source>
        <translation>El paquete está hecho; solo puede seguir adelante.</translation>
    </message>
    <message>
        <source>The step that decides is under way; its answer comes first.</source>
        <translation>El paso decisivo está en curso; primero llega su respuesta.</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>{step}: refused by {service}</source>
        <translation>{step}: rechazado por {service}</translation>
    </message>
    <message>
        <source>The order was refused</source>
        <translation>El pedido fue rechazado</translation>
    </message>
    <message>
        <source>{service} refused {step}; the order ended at {at}.</source>
        <translation>{service} rechazó «{step}»; el pedido terminó a las {at}.</translation>
    </message>
    <message>
        <source>The order was refused and ended at {at}.</source>
        <translation>El pedido fue rechazado y terminó a las {at}.</translation>
    </message>
    <message>
        <source>A new try would be refused again unless something is changed: Edit first.</source>
        <translation>Un nuevo intento se rechazaría otra vez si no se cambia nada: Editar primero.</translation>
    </message>
    <message>
        <source>Your order could not be carried out.</source>
        <translation>Su pedido no se pudo realizar.</translation>
    </message>
    <message>
        <source>I can look for another way with you.</source>
        <translation>Puedo buscar otra solución con usted.</translation>
    </message>
    <message>
        <source>Bank refused: not enough money</source>
        <translation>El banco rechazó: fondos insuficientes</translation>
    </message>
    <message>
        <source>The payment was refused by the bank (not enough money); the order ended at {at}.</source>
        <translation>El banco rechazó el pago (fondos insuficientes); el pedido terminó a las {at}.</translation>
    </message>
    <message>
        <source>Start again makes run {run} from the first step; {money} is asked for once more.</source>
        <translation>«Empezar de nuevo» inicia la vuelta {run} desde el primer paso; se solicitan {money} otra vez.</translation>
    </message>
    <message>
        <source>Start again makes a new run from the first step.</source>
        <translation>«Empezar de nuevo» inicia una nueva vuelta desde el primer paso.</translation>
    </message>
    <message>
        <source>Your bank did not approve the payment.</source>
        <translation>Su banco no aprobó el pago.</translation>
    </message>
    <message>
        <source>You can use another card.</source>
        <translation>Puede usar otra tarjeta.</translation>
    </message>
    <message>
        <source>Card has expired</source>
        <translation>La tarjeta ha caducado</translation>
    </message>
    <message>
        <source>The payment was refused because the card has expired; the order ended at {at}.</source>
        <translation>El pago se rechazó porque la tarjeta ha caducado; el pedido terminó a las {at}.</translation>
    </message>
    <message>
        <source>Your card has expired.</source>
        <translation>Su tarjeta ha caducado.</translation>
    </message>
    <message>
        <source>Do you have a newer one?</source>
        <translation>¿Tiene una más reciente?</translation>
    </message>
    <message>
        <source>Bank refused without a reason</source>
        <translation>El banco rechazó sin motivo</translation>
    </message>
    <message>
        <source>The bank gave no reason and will not give one on a new try; the order ended at {at}.</source>
        <translation>El banco no dio ningún motivo y no lo dará en un nuevo intento; el pedido terminó a las {at}.</translation>
    </message>
    <message>
        <source>Your bank declined the payment; only they can say why.</source>
        <translation>Su banco rechazó el pago; solo ellos pueden decir por qué.</translation>
    </message>
    <message>
        <source>Another card works right away.</source>
        <translation>Otra tarjeta funciona enseguida.</translation>
    </message>
    <message>
        <source>Payment not possible with this card</source>
        <translation>Pago no posible con esta tarjeta</translation>
    </message>
    <message>
        <source>The payment was refused for a security reason; the order ended at {at}. Please do not retry with this card.</source>
        <translation>El pago se rechazó por seguridad; el pedido terminó a las {at}. No lo intente de nuevo con esta tarjeta.</translation>
    </message>
    <message>
        <source>This payment did not go through.</source>
        <translation>Este pago no se realizó.</translation>
    </message>
    <message>
        <source>Please use another way to pay, or ask your bank.</source>
        <translation>Use otra forma de pago o consulte a su banco.</translation>
    </message>
    <message>
        <source>Not confirmed with the customer&apos;s bank</source>
        <translation>No confirmado con el banco del cliente</translation>
    </message>
    <message>
        <source>The bank wanted the customer to confirm the payment, and that did not succeed; the order ended at {at}.</source>
        <translation>El banco quería que el cliente confirmara el pago y no se logró; el pedido terminó a las {at}.</translation>
    </message>
    <message>
        <source>Your bank wanted you to confirm the payment, and that did not work.</source>
        <translation>Su banco quería que usted confirmara el pago y no funcionó.</translation>
    </message>
    <message>
        <source>We can try it again together now.</source>
        <translation>Podemos intentarlo juntos de nuevo ahora.</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Sin stock</translation>
    </message>
    <message>
        <source>{service} did not have everything in stock; the order ended at {at}.</source>
        <translation>{service} no tenía todo en stock; el pedido terminó a las {at}.</translation>
    </message>
    <message>
        <source>Not everything was in stock; the order ended at {at}.</source>
        <translation>No todo estaba en stock; el pedido terminó a las {at}.</translation>
    </message>
    <message>
        <source>Start again makes sense once it is back in stock.</source>
        <translation>«Empezar de nuevo» tiene sentido cuando vuelva a haber stock.</translation>
    </message>
    <message>
        <source>It sold out as you ordered.</source>
        <translation>Se agotó mientras usted hacía el pedido.</translation>
    </message>
    <message>
        <source>Shall I look for something similar?</source>
        <translation>¿Busco algo parecido?</translation>
    </message>
    <message>
        <source>Only a part is in stock</source>
        <translation>Solo hay una parte en stock</translation>
    </message>
    <message>
        <source>{service} has only a part of the items; the order ended at {at}.</source>
        <translation>{service} solo tiene una parte de los artículos; el pedido terminó a las {at}.</translation>
    </message>
    <message>
        <source>Only a part of the items is in stock; the order ended at {at}.</source>
        <translation>Solo hay una parte de los artículos en stock; el pedido terminó a las {at}.</translation>
    </message>
    <message>
        <source>Edit first lets you order the part that is there.</source>
        <translation>«Editar primero» permite pedir la parte disponible.</translation>
    </message>
    <message>
        <source>Only a part of your order is in stock.</source>
        <translation>Solo hay en stock una parte de su pedido.</translation>
    </message>
    <message>
        <source>Shall we send that part, or wait for all?</source>
        <translation>¿Enviamos esa parte o esperamos a tenerlo todo?</translation>
    </message>
    <message>
        <source>Price changed after checkout</source>
        <translation>El precio cambió después de la compra</translation>
    </message>
    <message>
        <source>The price had changed since checkout; the order ended at {at}.</source>
        <translation>El precio había cambiado desde la compra; el pedido terminó a las {at}.</translation>
    </message>
    <message>
        <source>Edit first lets you order at the new price.</source>
        <translation>«Editar primero» permite pedir al nuevo precio.</translation>
    </message>
    <message>
        <source>The price changed after you ordered.</source>
        <translation>El precio cambió después de su pedido.</translation>
    </message>
    <message>
        <source>Do you want it at the new price?</source>
        <translation>¿Lo quiere al nuevo precio?</translation>
    </message>
    <message>
        <source>Not allowed for this customer</source>
        <translation>No permitido para este cliente</translation>
    </message>
    <message>
        <source>A rule for this customer was not met; the order ended at {at}.</source>
        <translation>No se cumplió una regla para este cliente; el pedido terminó a las {at}.</translation>
    </message>
    <message>
        <source>We cannot sell this item on this account.</source>
        <translation>No podemos vender este artículo en esta cuenta.</translation>
    </message>
    <message>
        <source>{service} does not deliver there</source>
        <translation>{service} no entrega allí</translation>
    </message>
    <message>
        <source>The carrier does not deliver there</source>
        <translation>El transportista no entrega allí</translation>
    </message>
    <message>
        <source>{service} refused the address; the order ended at {at}.</source>
        <translation>{service} rechazó la dirección; el pedido terminó a las {at}.</translation>
    </message>
    <message>
        <source>The carrier refused the address; the order ended at {at}.</source>
        <translation>El transportista rechazó la dirección; el pedido terminó a las {at}.</translation>
    </message>
    <message>
        <source>Edit first lets you change the address.</source>
        <translation>«Editar primero» permite cambiar la dirección.</translation>
    </message>
    <message>
        <source>The carrier does not go to your address.</source>
        <translation>El transportista no llega a su dirección.</translation>
    </message>
    <message>
        <source>{service} does not deliver there; refunded</source>
        <translation>{service} no entrega allí; reembolsado</translation>
    </message>
    <message>
        <source>The carrier does not deliver there; refunded</source>
        <translation>El transportista no entrega allí; reembolsado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>All steps were done by {at}.</source>
        <translation>Todos los pasos estaban hechos a las {at}.</translation>
    </message>
    <message>
        <source>Nothing more happens.</source>
        <translation>No ocurre nada más.</translation>
    </message>
    <message>
        <source>Your order is complete.</source>
        <translation>Su pedido está completo.</translation>
    </message>
    <message>
        <source>Paid, handed to {carrier}</source>
        <translation>Pagado, entregado a {carrier}</translation>
    </message>
    <message>
        <source>Paid, delivery is made</source>
        <translation>Pagado, entrega hecha</translation>
    </message>
    <message>
        <source>All steps were done by {at}. {carrier} has the delivery, reference {reference}.</source>
        <translation>Todos los pasos estaban hechos a las {at}. {carrier} tiene la entrega, referencia {reference}.</translation>
    </message>
    <message>
        <source>Your order is complete and on its way; the carrier&apos;s reference is {reference}.</source>
        <translation>Su pedido está completo y en camino; la referencia del transportista es {reference}.</translation>
    </message>
    <message>
        <source>Your order is complete and the delivery is made.</source>
        <translation>Su pedido está completo y la entrega está hecha.</translation>
    </message>
    <message>
        <source>Paid and active</source>
        <translation>Pagado y activo</translation>
    </message>
    <message>
        <source>Your order is complete and active.</source>
        <translation>Su pedido está completo y activo.</translation>
    </message>
    <message>
        <source>Completed; {step} is still open</source>
        <translation>Completado; {step} sigue abierto</translation>
    </message>
    <message>
        <source>The order was completed by {at}; {step} is still under way.</source>
        <translation>El pedido estaba completo a las {at}; «{step}» sigue en curso.</translation>
    </message>
    <message>
        <source>{step} goes on by itself.</source>
        <translation>«{step}» continúa por sí solo.</translation>
    </message>
    <message>
        <source>Completed without {step}</source>
        <translation>Completado sin {step}</translation>
    </message>
    <message>
        <source>The order was completed by {at}. {step} was not done; all else is.</source>
        <translation>El pedido estaba completo a las {at}. «{step}» no se hizo; todo lo demás, sí.</translation>
    </message>
    <message>
        <source>Nothing more happens by itself.</source>
        <translation>No ocurre nada más por sí solo.</translation>
    </message>
    <message>
        <source>Cancelled on request</source>
        <translation>Cancelado a petición</translation>
    </message>
    <message>
        <source>The order was cancelled; it ended at {at}.</source>
        <translation>El pedido se canceló; terminó a las {at}.</translation>
    </message>
    <message>
        <source>Nothing more happens. Copy as new makes another order of it.</source>
        <translation>No ocurre nada más. «Copiar como nuevo» crea otro pedido a partir de este.</translation>
    </message>
    <message>
        <source>Your order is cancelled.</source>
        <translation>Su pedido está cancelado.</translation>
    </message>
    <message>
        <source>Given up by our team</source>
        <translation>Abandonado por nuestro equipo</translation>
    </message>
    <message>
        <source>A colleague gave the order up; it ended at {at}. The reason stands in its events.</source>
        <translation>Un colega abandonó el pedido; terminó a las {at}. El motivo consta en sus eventos.</translation>
    </message>
    <message>
        <source>I can start it again for you.</source>
        <translation>Puedo empezarlo de nuevo para usted.</translation>
    </message>
    <message>
        <source>{step}: given up after all tries</source>
        <translation>{step}: abandonado tras todos los intentos</translation>
    </message>
    <message>
        <source>Given up after all tries</source>
        <translation>Abandonado tras todos los intentos</translation>
    </message>
    <message>
        <source>{step} had no success: {failure}. The order was given up and ended at {at}.</source>
        <translation>«{step}» no tuvo éxito: {failure}. El pedido se abandonó y terminó a las {at}.</translation>
    </message>
    <message>
        <source>The order was given up after all tries and ended at {at}.</source>
        <translation>El pedido se abandonó tras todos los intentos y terminó a las {at}.</translation>
    </message>
    <message>
        <source>Your order could not be carried out because of a technical problem.</source>
        <translation>Su pedido no se pudo realizar por un problema técnico.</translation>
    </message>
    <message>
        <source>Refunded {money}</source>
        <translation>{money} reembolsados</translation>
    </message>
    <message>
        <source>{service} refused {step}, so the order was undone. The refund of {money} was confirmed by {at}.</source>
        <translation>{service} rechazó «{step}», así que el pedido se deshizo. El reembolso de {money} estaba confirmado a las {at}.</translation>
    </message>
    <message>
        <source>The order was undone. The refund of {money} was confirmed by {at}.</source>
        <translation>El pedido se deshizo. El reembolso de {money} estaba confirmado a las {at}.</translation>
    </message>
    <message>
        <source>Your order could not be carried out. The refund has left us; your bank shows it within 3 to 5 days.</source>
        <translation>Su pedido no se pudo realizar. El reembolso ya salió de nuestra parte; su banco lo mostrará en 3 a 5 días.</translation>
    </message>
    <message>
        <source>Not approved by our team</source>
        <translation>No aprobado por nuestro equipo</translation>
    </message>
    <message>
        <source>A colleague rejected the order; it ended at {at}. The reason stands in its events.</source>
        <translation>Un colega rechazó el pedido; terminó a las {at}. El motivo consta en sus eventos.</translation>
    </message>
    <message>
        <source>We cannot accept this order.</source>
        <translation>No podemos aceptar este pedido.</translation>
    </message>
    <message>
        <source>Being checked: {step}</source>
        <translation>En comprobación: {step}</translation>
    </message>
    <message>
        <source>Checks are running</source>
        <translation>Comprobaciones en curso</translation>
    </message>
    <message>
        <source>The order is being checked now, since {since}.</source>
        <translation>El pedido se está comprobando desde las {since}.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Continúa por sí solo.</translation>
    </message>
    <message>
        <source>Your order has arrived and is being checked right now.</source>
        <translation>Su pedido ha llegado y se está comprobando ahora mismo.</translation>
    </message>
    <message>
        <source>Being confirmed: {step}</source>
        <translation>En confirmación: {step}</translation>
    </message>
    <message>
        <source>Being confirmed now</source>
        <translation>En confirmación</translation>
    </message>
    <message>
        <source>{step} is running now at {service}, since {since}.</source>
        <translation>«{step}» está en curso en {service} desde las {since}.</translation>
    </message>
    <message>
        <source>The order is being confirmed now.</source>
        <translation>El pedido se está confirmando.</translation>
    </message>
    <message>
        <source>Your order is being confirmed right now.</source>
        <translation>Su pedido se está confirmando ahora mismo.</translation>
    </message>
    <message>
        <source>Running now: {step}</source>
        <translation>En curso: {step}</translation>
    </message>
    <message>
        <source>Being carried out now</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>The order is being carried out now.</source>
        <translation>El pedido se está realizando.</translation>
    </message>
    <message>
        <source>Your order is being made ready right now.</source>
        <translation>Su pedido se está preparando ahora mismo.</translation>
    </message>
    <message>
        <source>Paid; running now: {step}</source>
        <translation>Pagado; en curso: {step}</translation>
    </message>
    <message>
        <source>Paid; being carried out now</source>
        <translation>Pagado; en ejecución</translation>
    </message>
    <message>
        <source>{step}, try {try} of {of}: {failure}</source>
        <translation>{step}, intento {try} de {of}: {failure}</translation>
    </message>
    <message>
        <source>Try {try} of {of} did not succeed: {failure}.</source>
        <translation>El intento {try} de {of} no tuvo éxito: {failure}.</translation>
    </message>
    <message>
        <source>The next try follows by itself at {due}.</source>
        <translation>El próximo intento se hará por sí solo a las {due}.</translation>
    </message>
    <message>
        <source>The next try follows by itself.</source>
        <translation>El próximo intento se hará por sí solo.</translation>
    </message>
    <message>
        <source>There is a short delay on our side. Your order is safe and goes on by itself.</source>
        <translation>Hay un breve retraso por nuestra parte. Su pedido está a salvo y continúa por sí solo.</translation>
    </message>
    <message>
        <source>{step}: waits until {due}</source>
        <translation>{step}: espera hasta las {due}</translation>
    </message>
    <message>
        <source>{step}: waits for its time</source>
        <translation>{step}: espera su momento</translation>
    </message>
    <message>
        <source>The order waits as planned, since {since}.</source>
        <translation>El pedido espera según lo previsto desde las {since}.</translation>
    </message>
    <message>
        <source>It goes on by itself at {due}.</source>
        <translation>Continúa por sí solo a las {due}.</translation>
    </message>
    <message>
        <source>All is well with your order. It goes on at {due}.</source>
        <translation>Su pedido está en orden. Continúa a las {due}.</translation>
    </message>
    <message>
        <source>All is well with your order. It goes on by itself.</source>
        <translation>Su pedido está en orden. Continúa por sí solo.</translation>
    </message>
    <message>
        <source>Not known yet if money was taken</source>
        <translation>Aún no se sabe si se cobró</translation>
    </message>
    <message>
        <source>The last try at {since} had no clear answer. {service} is being asked what was done. Please do not retry by hand.</source>
        <translation>El último intento, a las {since}, no tuvo una respuesta clara. Se pregunta a {service} qué se hizo. No lo reintente a mano.</translation>
    </message>
    <message>
        <source>Sagadesk asks {service} again at {due}.</source>
        <translation>Sagadesk pregunta de nuevo a {service} a las {due}.</translation>
    </message>
    <message>
        <source>Sagadesk asks {service} by itself.</source>
        <translation>Sagadesk pregunta a {service} por sí solo.</translation>
    </message>
    <message>
        <source>We are checking your payment right now.</source>
        <translation>Estamos comprobando su pago ahora mismo.</translation>
    </message>
    <message>
        <source>Not known yet if the delivery was made</source>
        <translation>Aún no se sabe si la entrega se hizo</translation>
    </message>
    <message>
        <source>We are checking with the carrier right now.</source>
        <translation>Lo estamos comprobando con el transportista ahora mismo.</translation>
    </message>
    <message>
        <source>{step}: not known yet if it was done</source>
        <translation>{step}: aún no se sabe si se hizo</translation>
    </message>
    <message>
        <source>We are checking one part of your order right now. It goes on by itself.</source>
        <translation>Estamos comprobando una parte de su pedido. Continúa por sí solo.</translation>
    </message>
    <message>
        <source>Waiting for the payment until {due}</source>
        <translation>Espera el pago hasta las {due}</translation>
    </message>
    <message>
        <source>Waiting for the payment</source>
        <translation>Espera el pago</translation>
    </message>
    <message>
        <source>{service} took the request at {since}; the final answer is still to come.</source>
        <translation>{service} aceptó la solicitud a las {since}; falta la respuesta definitiva.</translation>
    </message>
    <message>
        <source>The order goes on by itself when the answer comes, at the latest at {due}.</source>
        <translation>El pedido continúa por sí solo cuando llegue la respuesta, a más tardar a las {due}.</translation>
    </message>
    <message>
        <source>The order goes on by itself when the answer comes.</source>
        <translation>El pedido continúa por sí solo cuando llegue la respuesta.</translation>
    </message>
    <message>
        <source>Your payment still waits for a confirmation. If your bank&apos;s app asks you, please confirm; it waits until {due}.</source>
        <translation>Su pago aún espera una confirmación. Si la aplicación de su banco se lo pide, confírmelo; espera hasta las {due}.</translation>
    </message>
    <message>
        <source>Your payment still waits for a confirmation. If your bank&apos;s app asks you, please confirm.</source>
        <translation>Su pago aún espera una confirmación. Si la aplicación de su banco se lo pide, confírmelo.</translation>
    </message>
    <message>
        <source>{step}: {service} has not answered yet</source>
        <translation>{step}: {service} aún no ha respondido</translation>
    </message>
    <message>
        <source>Your order is being worked on and goes on by itself.</source>
        <translation>Su pedido está en proceso y continúa por sí solo.</translation>
    </message>
    <message>
        <source>{step}: waits for a yes or no</source>
        <translation>{step}: espera un sí o un no</translation>
    </message>
    <message>
        <source>A colleague has to approve or reject it; it waits since {since}, until {due}.</source>
        <translation>Un colega debe aprobarlo o rechazarlo; espera desde las {since}, hasta las {due}.</translation>
    </message>
    <message>
        <source>A colleague has to approve or reject it; it waits since {since}.</source>
        <translation>Un colega debe aprobarlo o rechazarlo; espera desde las {since}.</translation>
    </message>
    <message>
        <source>Approve or reject it; the reason is kept.</source>
        <translation>Apruébelo o rechácelo; el motivo se conserva.</translation>
    </message>
    <message>
        <source>A colleague has to approve this; I will push it today.</source>
        <translation>Un colega tiene que aprobarlo; hoy lo impulsaré.</translation>
    </message>
    <message>
        <source>Parked: {service} takes no requests now</source>
        <translation>Aparcado: {service} no acepta solicitudes ahora</translation>
    </message>
    <message>
        <source>Requests to {service} are held back; the order waits since {since} and uses up no tries.</source>
        <translation>Las solicitudes a {service} están retenidas; el pedido espera desde las {since} y no gasta intentos.</translation>
    </message>
    <message>
        <source>The order goes on by itself.</source>
        <translation>El pedido continúa por sí solo.</translation>
    </message>
    <message>
        <source>There is a technical delay right now. Your order is safe and goes on by itself.</source>
        <translation>Ahora mismo hay un retraso técnico. Su pedido está a salvo y continúa por sí solo.</translation>
    </message>
    <message>
        <source>Parked: {service} is not answering</source>
        <translation>Aparcado: {service} no responde</translation>
    </message>
    <message>
        <source>The order goes on by itself; {service} is tested again at {probe}.</source>
        <translation>El pedido continúa por sí solo; {service} se prueba de nuevo a las {probe}.</translation>
    </message>
    <message>
        <source>Parked: {service} is paused by us</source>
        <translation>Aparcado: hemos pausado {service}</translation>
    </message>
    <message>
        <source>{service} is paused until {until}; the order waits since {since} and uses up no tries.</source>
        <translation>{service} está en pausa hasta las {until}; el pedido espera desde las {since} y no gasta intentos.</translation>
    </message>
    <message>
        <source>{service} is paused; the order waits since {since} and uses up no tries.</source>
        <translation>{service} está en pausa; el pedido espera desde las {since} y no gasta intentos.</translation>
    </message>
    <message>
        <source>We are doing maintenance until {until}. Your order is safe and goes on by itself.</source>
        <translation>Estamos en mantenimiento hasta las {until}. Su pedido está a salvo y continúa por sí solo.</translation>
    </message>
    <message>
        <source>We are doing maintenance right now. Your order is safe and goes on by itself.</source>
        <translation>Estamos en mantenimiento ahora mismo. Su pedido está a salvo y continúa por sí solo.</translation>
    </message>
    <message>
        <source>Being stopped by a colleague</source>
        <translation>Un colega lo está deteniendo</translation>
    </message>
    <message>
        <source>A colleague stopped the order at {since}; what is under way is still being answered.</source>
        <translation>Un colega detuvo el pedido a las {since}; lo que está en curso aún se responde.</translation>
    </message>
    <message>
        <source>Then it waits until somebody lets it go on.</source>
        <translation>Después espera hasta que alguien le permita continuar.</translation>
    </message>
    <message>
        <source>A colleague is looking at your order right now.</source>
        <translation>Un colega está revisando su pedido ahora mismo.</translation>
    </message>
    <message>
        <source>The order is on its way</source>
        <translation>El pedido está en proceso</translation>
    </message>
    <message>
        <source>The order is being worked on.</source>
        <translation>El pedido está en proceso.</translation>
    </message>
    <message>
        <source>Your order is being worked on.</source>
        <translation>Su pedido está en proceso.</translation>
    </message>
    <message>
        <source>Held: a person must decide</source>
        <translation>Retenido: una persona debe decidir</translation>
    </message>
    <message>
        <source>The order is held until a person decides.</source>
        <translation>El pedido está retenido hasta que una persona decida.</translation>
    </message>
    <message>
        <source>Open the order to see what can be done.</source>
        <translation>Abra el pedido para ver qué se puede hacer.</translation>
    </message>
    <message>
        <source>A colleague is looking at your order. We write to you today.</source>
        <translation>Un colega está revisando su pedido. Le escribiremos hoy.</translation>
    </message>
    <message>
        <source>The order is being undone</source>
        <translation>El pedido se está deshaciendo</translation>
    </message>
    <message>
        <source>The order is being undone.</source>
        <translation>El pedido se está deshaciendo.</translation>
    </message>
    <message>
        <source>It ends by itself when everything is undone.</source>
        <translation>Termina por sí solo cuando todo esté deshecho.</translation>
    </message>
    <message>
        <source>We are closing your order now.</source>
        <translation>Estamos cerrando su pedido ahora mismo.</translation>
    </message>
    <message>
        <source>The order has ended</source>
        <translation>El pedido ha terminado</translation>
    </message>
    <message>
        <source>The order has ended.</source>
        <translation>El pedido ha terminado.</translation>
    </message>
    <message>
        <source>Your order has ended.</source>
        <translation>Su pedido ha terminado.</translation>
    </message>
    <message>
        <source>{step}: no success, needs a person</source>
        <translation>{step}: sin éxito, requiere a una persona</translation>
    </message>
    <message numerus="yes">
        <source>{step} did not succeed in %n tries; the last one at {since}: {failure}.</source>
        <translation>
            <numerusform>«{step}» no tuvo éxito en %n intento; el último a las {since}: {failure}.</numerusform>
            <numerusform>«{step}» no tuvo éxito en %n intentos; el último a las {since}: {failure}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry goes on at {step}; the same request is used, so nothing is done twice.</source>
        <translation>«Reintentar» continúa en «{step}»; se usa la misma solicitud, así que nada se hace dos veces.</translation>
    </message>
    <message>
        <source>There was a technical problem with your order.</source>
        <translation>Hubo un problema técnico con su pedido.</translation>
    </message>
    <message>
        <source>We can go on with it now.</source>
        <translation>Podemos continuar con él ahora.</translation>
    </message>
    <message numerus="yes">
        <source>{service} did not answer in %n tries</source>
        <translation>
            <numerusform>{service} no respondió en %n intento</numerusform>
            <numerusform>{service} no respondió en %n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; the last one at {since} had no answer.</source>
        <translation>
            <numerusform>«{step}» no tuvo éxito en %n intento; el de las {since} no tuvo respuesta.</numerusform>
            <numerusform>«{step}» no tuvo éxito en %n intentos; el último, a las {since}, no tuvo respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} was not reachable in %n tries</source>
        <translation>
            <numerusform>{service} no disponible en %n intento</numerusform>
            <numerusform>{service} no disponible en %n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; at the last one at {since} {service} was not reachable.</source>
        <translation>
            <numerusform>«{step}» no tuvo éxito en %n intento; a las {since} {service} no estaba disponible.</numerusform>
            <numerusform>«{step}» no tuvo éxito en %n intentos; en el último, a las {since}, {service} no estaba disponible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} was too busy in %n tries</source>
        <translation>
            <numerusform>{service} saturado en %n intento</numerusform>
            <numerusform>{service} saturado en %n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; at the last one at {since} {service} was too busy.</source>
        <translation>
            <numerusform>«{step}» no tuvo éxito en %n intento; a las {since} {service} estaba saturado.</numerusform>
            <numerusform>«{step}» no tuvo éxito en %n intentos; en el último, a las {since}, {service} estaba saturado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} had a problem in %n tries</source>
        <translation>
            <numerusform>{service} tenía un problema en %n intento</numerusform>
            <numerusform>{service} tenía un problema en %n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; at the last one at {since} {service} had a problem.</source>
        <translation>
            <numerusform>«{step}» no tuvo éxito en %n intento; a las {since} {service} tenía un problema.</numerusform>
            <numerusform>«{step}» no tuvo éxito en %n intentos; en el último, a las {since}, {service} tenía un problema.</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: refused, but no way back</source>
        <translation>{step}: rechazado, pero sin vuelta atrás</translation>
    </message>
    <message>
        <source>{service} refused {step} at {since}. From here on the order can only go forward, so a person decides.</source>
        <translation>{service} rechazó «{step}» a las {since}. Desde aquí el pedido solo puede avanzar, así que decide una persona.</translation>
    </message>
    <message>
        <source>Retry asks {service} once more; or the step is left out.</source>
        <translation>«Reintentar» pregunta a {service} una vez más; o se omite el paso.</translation>
    </message>
    <message>
        <source>One last part of your order needs a colleague. We write to you today.</source>
        <translation>Una última parte de su pedido requiere a un colega. Le escribiremos hoy.</translation>
    </message>
    <message>
        <source>Not known if money was taken, needs a person</source>
        <translation>No se sabe si se cobró, requiere a una persona</translation>
    </message>
    <message>
        <source>The answer of {service} was lost at {since} and could not be found out. Please do not take the payment again by hand.</source>
        <translation>La respuesta de {service} se perdió a las {since} y no se pudo averiguar. No cobre el pago de nuevo a mano.</translation>
    </message>
    <message>
        <source>Look it up at {service}, then say whether it was done.</source>
        <translation>Consúltelo en {service} y luego indique si se hizo.</translation>
    </message>
    <message>
        <source>A colleague is looking into your payment and writes to you today.</source>
        <translation>Un colega está revisando su pago y le escribirá hoy.</translation>
    </message>
    <message>
        <source>Not known if the delivery was made</source>
        <translation>No se sabe si la entrega se hizo</translation>
    </message>
    <message>
        <source>The answer of {service} was lost at {since}. It is not asked for a second time by itself; a person looks it up.</source>
        <translation>La respuesta de {service} se perdió a las {since}. No se solicita por segunda vez automáticamente; lo consulta una persona.</translation>
    </message>
    <message>
        <source>We are checking with the carrier and write to you today.</source>
        <translation>Lo estamos comprobando con el transportista y le escribiremos hoy.</translation>
    </message>
    <message>
        <source>{step}: not known if it was done</source>
        <translation>{step}: no se sabe si se hizo</translation>
    </message>
    <message>
        <source>We are checking one part of your order and write to you today.</source>
        <translation>Estamos comprobando una parte de su pedido y le escribiremos hoy.</translation>
    </message>
    <message>
        <source>The answer of {service} cannot be read</source>
        <translation>Respuesta de {service} ilegible</translation>
    </message>
    <message>
        <source>{service} answered to {step} at {since} in a way that Sagadesk does not understand.</source>
        <translation>{service} respondió a «{step}» a las {since} de un modo que Sagadesk no entiende.</translation>
    </message>
    <message>
        <source>Once the answers are repaired, Retry asks {service} again.</source>
        <translation>Cuando las respuestas estén corregidas, «Reintentar» pregunta de nuevo a {service}.</translation>
    </message>
    <message>
        <source>There was a technical problem with your order; a colleague is on it.</source>
        <translation>Hubo un problema técnico con su pedido; un colega se está ocupando.</translation>
    </message>
    <message>
        <source>Approval is overdue</source>
        <translation>La aprobación está atrasada</translation>
    </message>
    <message>
        <source>{step} waits for a yes or no since {since}.</source>
        <translation>«{step}» espera un sí o un no desde las {since}.</translation>
    </message>
    <message>
        <source>Refund not confirmed, needs a person</source>
        <translation>Reembolso sin confirmar, requiere a una persona</translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to refund {money} and did not confirm it; the last time at {since}. Money may be stuck.</source>
        <translation>
            <numerusform>Se pidió %n vez a {service} que reembolsara {money} y no lo confirmó; la última vez a las {since}. Puede haber dinero bloqueado.</numerusform>
            <numerusform>Se pidió %n veces a {service} que reembolsara {money} y no lo confirmó; la última vez a las {since}. Puede haber dinero bloqueado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry asks {service} for the refund again; or settle it by hand with a reference.</source>
        <translation>«Reintentar» pide de nuevo el reembolso a {service}; o resuélvalo a mano con una referencia.</translation>
    </message>
    <message>
        <source>Your refund is being checked by a colleague today. We write to you.</source>
        <translation>Un colega está comprobando su reembolso hoy. Le escribiremos.</translation>
    </message>
    <message>
        <source>Held amount not released, needs a person</source>
        <translation>Importe retenido sin liberar, requiere a una persona</translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to release {money} and did not confirm it; the last time at {since}. Money may be stuck.</source>
        <translation>
            <numerusform>Se pidió %n vez a {service} que liberara {money} y no lo confirmó; la última vez a las {since}. Puede haber dinero bloqueado.</numerusform>
            <numerusform>Se pidió %n veces a {service} que liberara {money} y no lo confirmó; la última vez a las {since}. Puede haber dinero bloqueado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry asks {service} for the release again; or settle it by hand with a reference.</source>
        <translation>«Reintentar» pide de nuevo la liberación a {service}; o resuélvalo a mano con una referencia.</translation>
    </message>
    <message>
        <source>You may see a pending amount. A colleague is taking care of it today.</source>
        <translation>Puede que vea un importe pendiente. Un colega se ocupa de ello hoy.</translation>
    </message>
    <message>
        <source>Stock not released, needs a person</source>
        <translation>Stock sin liberar, requiere a una persona</translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to take back the reservation and did not confirm it; the last time at {since}.</source>
        <translation>
            <numerusform>Se pidió %n vez a {service} que anulara la reserva y no lo confirmó; la última vez a las {since}.</numerusform>
            <numerusform>Se pidió %n veces a {service} que anulara la reserva y no lo confirmó; la última vez a las {since}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry asks {service} again; or settle it by hand.</source>
        <translation>«Reintentar» pregunta de nuevo a {service}; o resuélvalo a mano.</translation>
    </message>
    <message>
        <source>Your order is being closed; a colleague is finishing the rest.</source>
        <translation>Su pedido se está cerrando; un colega termina el resto.</translation>
    </message>
    <message>
        <source>Delivery not stopped, needs a person</source>
        <translation>Entrega sin detener, requiere a una persona</translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to stop the delivery and did not confirm it; the last time at {since}.</source>
        <translation>
            <numerusform>Se pidió %n vez a {service} que detuviera la entrega y no lo confirmó; la última vez a las {since}.</numerusform>
            <numerusform>Se pidió %n veces a {service} que detuviera la entrega y no lo confirmó; la última vez a las {since}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague is taking care of the delivery with the carrier and writes to you today.</source>
        <translation>Un colega se ocupa de la entrega con el transportista y le escribirá hoy.</translation>
    </message>
    <message>
        <source>Undo did not finish, needs a person</source>
        <translation>No se terminó de deshacer, requiere a una persona</translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to undo {step} and did not confirm it; the last time at {since}.</source>
        <translation>
            <numerusform>Se pidió %n vez a {service} que deshiciera «{step}» y no lo confirmó; la última vez a las {since}.</numerusform>
            <numerusform>Se pidió %n veces a {service} que deshiciera «{step}» y no lo confirmó; la última vez a las {since}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A payment was reported after the order ended</source>
        <translation>Pago notificado tras el fin del pedido</translation>
    </message>
    <message>
        <source>{service} reported a payment of {money} after the order had been given up. It must be refunded, or the order must go on.</source>
        <translation>{service} notificó un pago de {money} después de que se abandonara el pedido. Hay que reembolsarlo o el pedido debe continuar.</translation>
    </message>
    <message>
        <source>Undo asks {service} to give the money back; or settle it by hand.</source>
        <translation>«Deshacer» pide a {service} que devuelva el dinero; o resuélvalo a mano.</translation>
    </message>
    <message>
        <source>A payment for your order was reported late. We either refund it or send the goods, whichever you like.</source>
        <translation>Un pago de su pedido se notificó tarde. Lo reembolsamos o enviamos la mercancía, lo que usted prefiera.</translation>
    </message>
    <message>
        <source>A hold was reported after the order ended</source>
        <translation>Retención notificada tras el fin del pedido</translation>
    </message>
    <message>
        <source>{service} reported a hold of {money} after the order had been given up. It must be released, or the order must go on.</source>
        <translation>{service} notificó una retención de {money} después de que se abandonara el pedido. Hay que liberarla o el pedido debe continuar.</translation>
    </message>
    <message>
        <source>Undo asks {service} to release it; or settle it by hand.</source>
        <translation>«Deshacer» pide a {service} que la libere; o resuélvalo a mano.</translation>
    </message>
    <message>
        <source>{step}: reported done after the order ended</source>
        <translation>{step}: notificado tras el fin del pedido</translation>
    </message>
    <message>
        <source>{service} reported {step} as done after the order had been given up.</source>
        <translation>{service} notificó «{step}» como hecho después de que se abandonara el pedido.</translation>
    </message>
    <message>
        <source>Undo takes it back at {service}; or settle it by hand.</source>
        <translation>«Deshacer» lo retira en {service}; o resuélvalo a mano.</translation>
    </message>
    <message>
        <source>{workflow}, version {version}, is not installed</source>
        <translation>{workflow}, versión {version}, no está instalado</translation>
    </message>
    <message>
        <source>The steps of this order are not installed here, so it cannot go on and nobody can tell what was done.</source>
        <translation>Los pasos de este pedido no están instalados aquí, por lo que no puede continuar y nadie puede decir qué se hizo.</translation>
    </message>
    <message>
        <source>Once version {version} is installed, the order goes on where it stands.</source>
        <translation>Cuando la versión {version} esté instalada, el pedido continúa donde está.</translation>
    </message>
    <message>
        <source>There is a technical delay right now. A colleague is on it.</source>
        <translation>Ahora mismo hay un retraso técnico. Un colega se está ocupando.</translation>
    </message>
    <message>
        <source>Stopped by a colleague</source>
        <translation>Detenido por un colega</translation>
    </message>
    <message>
        <source>A colleague stopped the order at {since}; the reason stands in its events.</source>
        <translation>Un colega detuvo el pedido a las {since}; el motivo consta en sus eventos.</translation>
    </message>
    <message>
        <source>Go on lets it continue where it stands.</source>
        <translation>«Continuar» le permite seguir donde está.</translation>
    </message>
    <message>
        <source>The order is being given up</source>
        <translation>El pedido se está abandonando</translation>
    </message>
    <message>
        <source>The order is being given up since {since}; what was done is undone next.</source>
        <translation>El pedido se está abandonando desde las {since}; lo hecho se deshace a continuación.</translation>
    </message>
    <message>
        <source>Refund of {money} is running</source>
        <translation>Reembolso de {money} en curso</translation>
    </message>
    <message>
        <source>{money} had been taken; the refund was asked for at {since} and usually takes 3 to 5 days.</source>
        <translation>Se habían cobrado {money}; el reembolso se solicitó a las {since} y suele tardar de 3 a 5 días.</translation>
    </message>
    <message>
        <source>The order ends by itself when {service} confirms the refund.</source>
        <translation>El pedido termina por sí solo cuando {service} confirme el reembolso.</translation>
    </message>
    <message>
        <source>Your order could not be carried out and your money is on its way back, usually in 3 to 5 days.</source>
        <translation>Su pedido no se pudo realizar y su dinero está en camino de vuelta, normalmente en 3 a 5 días.</translation>
    </message>
    <message>
        <source>Amount is held, not taken; being released</source>
        <translation>Importe retenido, no cobrado; liberándose</translation>
    </message>
    <message>
        <source>{money} is held, not taken; the release was asked for at {since}.</source>
        <translation>{money} están retenidos, no cobrados; la liberación se solicitó a las {since}.</translation>
    </message>
    <message>
        <source>The order ends by itself when {service} confirms the release.</source>
        <translation>El pedido termina por sí solo cuando {service} confirme la liberación.</translation>
    </message>
    <message>
        <source>You may see a pending amount. It is not a charge and goes away within 7 days.</source>
        <translation>Puede que vea un importe pendiente. No es un cargo y desaparece en un plazo de 7 días.</translation>
    </message>
    <message>
        <source>Being undone: {step}</source>
        <translation>Deshaciéndose: {step}</translation>
    </message>
    <message>
        <source>{step} is being undone now at {service}, since {since}.</source>
        <translation>«{step}» se está deshaciendo en {service} desde las {since}.</translation>
    </message>
    <message>
        <source>Undoing, try {try} of {of}: {failure}</source>
        <translation>Deshaciendo, intento {try} de {of}: {failure}</translation>
    </message>
    <message>
        <source>{step} is being undone; try {try} of {of} did not succeed: {failure}.</source>
        <translation>«{step}» se está deshaciendo; el intento {try} de {of} no tuvo éxito: {failure}.</translation>
    </message>
    <message>
        <source>We are closing your order now. There is a short delay on our side.</source>
        <translation>Estamos cerrando su pedido ahora mismo. Hay un breve retraso por nuestra parte.</translation>
    </message>
    <message>
        <source>Undo waits: {service} takes no requests now</source>
        <translation>Deshacer espera: {service} no acepta solicitudes</translation>
    </message>
    <message>
        <source>{step} is to be undone, but requests to {service} are held back since {since}.</source>
        <translation>«{step}» debe deshacerse, pero las solicitudes a {service} están retenidas desde las {since}.</translation>
    </message>
    <message>
        <source>{service} wrote: &quot;{words}&quot;.</source>
        <translation>{service} escribió: «{words}».</translation>
    </message>
    <message>
        <source>This usually takes {duration}.</source>
        <translation>Esto suele tardar {duration}.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 below last %2</source>
        <translation>%1 por debajo del último %2</translation>
    </message>
    <message>
        <source>%1 above last %2</source>
        <translation>%1 por encima del último %2</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>Pedidos de hoy</translation>
    </message>
    <message>
        <source>none is parked</source>
        <translation>ninguno está aparcado</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>of %1 finished today</source>
        <translation>de %1 terminados hoy</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Time to complete</source>
        <translation>Tiempo hasta completar</translation>
    </message>
    <message>
        <source>median; 95 % within %1</source>
        <translation>mediana; 95 % en menos de %1</translation>
    </message>
    <message>
        <source>nothing was completed today</source>
        <translation>hoy no se completó nada</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>el más antiguo %1</translation>
    </message>
    <message>
        <source>nothing waits to be taken</source>
        <translation>nada espera cobro</translation>
    </message>
    <message>
        <source>Authorised, not taken</source>
        <translation>Autorizado, no cobrado</translation>
    </message>
    <message>
        <source>orders wait for a person</source>
        <translation>pedidos esperan a una persona</translation>
    </message>
    <message>
        <source>nothing waits for a person</source>
        <translation>nada espera a una persona</translation>
    </message>
    <message>
        <source>%1 waits for a person</source>
        <translation>%1 espera a una persona</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>%1 unsteady</source>
        <translation>%1 inestable</translation>
    </message>
    <message>
        <source>per 5 minutes</source>
        <translation>por 5 minutos</translation>
    </message>
    <message>
        <source>per 30 minutes</source>
        <translation>por 30 minutos</translation>
    </message>
    <message>
        <source>per 3 hours</source>
        <translation>por 3 horas</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 en pausa</translation>
    </message>
    <message>
        <source>%1 changed by a colleague</source>
        <translation>%1 cambiado por un colega</translation>
    </message>
    <message>
        <source>none a week ago</source>
        <translation>ninguno hace una semana</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Flujo de pedidos</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Flujos de trabajo</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Nodes &amp; storage</source>
        <translation>Nodos y almacenamiento</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>The money was taken already.</source>
        <translation>El dinero ya se cobró.</translation>
    </message>
    <message>
        <source>It has already ended.</source>
        <translation>Ya ha terminado.</translation>
    </message>
    <message>
        <source>It is held already.</source>
        <translation>Ya está retenido.</translation>
    </message>
    <message>
        <source>The items are reserved already.</source>
        <translation>Los artículos ya están reservados.</translation>
    </message>
    <message>
        <source>It is being undone already.</source>
        <translation>Ya se está deshaciendo.</translation>
    </message>
    <message>
        <source>A request is under way; its answer comes first.</source>
        <translation>Hay una solicitud en curso; primero llega su respuesta.</translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>The change would need other steps than those that were begun.</source>
        <translation>El cambio requeriría otros pasos que los ya iniciados.</translation>
    </message>
    <message>
        <source>The new total is above what was approved.</source>
        <translation>El nuevo total supera lo aprobado.</translation>
    </message>
    <message>
        <source>The new total is above the amount that is held.</source>
        <translation>El nuevo total supera el importe retenido.</translation>
    </message>
    <message>
        <source>It cannot be changed any more.</source>
        <translation>Ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>It does not wait for an approval.</source>
        <translation>No espera ninguna aprobación.</translation>
    </message>
    <message>
        <source>It has not failed.</source>
        <translation>No ha fallado.</translation>
    </message>
    <message>
        <source>It is not held.</source>
        <translation>No está retenido.</translation>
    </message>
    <message>
        <source>Something of it is still open.</source>
        <translation>Algo de él sigue abierto.</translation>
    </message>
    <message>
        <source>Nothing of it is open.</source>
        <translation>No hay nada abierto.</translation>
    </message>
    <message>
        <source>There is nothing to try again.</source>
        <translation>No hay nada que reintentar.</translation>
    </message>
    <message>
        <source>It has gone too far and can only go forward.</source>
        <translation>Ha avanzado demasiado y solo puede seguir adelante.</translation>
    </message>
    <message>
        <source>Its last step that decides is under way.</source>
        <translation>Su último paso decisivo está en curso.</translation>
    </message>
    <message>
        <source>A reference is needed.</source>
        <translation>Se necesita una referencia.</translation>
    </message>
    <message>
        <source>This step cannot be left out.</source>
        <translation>Este paso no se puede omitir.</translation>
    </message>
    <message>
        <source>Somebody must say first whether it was done.</source>
        <translation>Primero alguien debe indicar si se hizo.</translation>
    </message>
    <message>
        <source>Its steps are not installed here.</source>
        <translation>Sus pasos no están instalados aquí.</translation>
    </message>
    <message>
        <source>Somebody has changed it meanwhile.</source>
        <translation>Alguien lo ha cambiado mientras tanto.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>No existe tal pedido.</translation>
    </message>
    <message>
        <source>It does not allow this now.</source>
        <translation>Ahora no lo permite.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Edit first</source>
        <translation>Editar primero</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Sí se hizo</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Cancelar el pedido</translation>
    </message>
    <message>
        <source>Settle by hand</source>
        <translation>Resolver a mano</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Retry the undo</source>
        <translation>Reintentar deshacer</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Stop the order</source>
        <translation>Detener el pedido</translation>
    </message>
    <message>
        <source>The hold of {money} is released.</source>
        <translation>Se libera la retención de {money}.</translation>
    </message>
    <message>
        <source>{money} goes back to the customer, usually in 3 to 5 days.</source>
        <translation>{money} vuelven al cliente, normalmente en 3 a 5 días.</translation>
    </message>
    <message>
        <source>{step} is undone at {service}.</source>
        <translation>«{step}» se deshace en {service}.</translation>
    </message>
    <message>
        <source>{step} cannot be undone and stays as it is.</source>
        <translation>«{step}» no se puede deshacer y queda como está.</translation>
    </message>
    <message>
        <source>The order goes on at {step}.</source>
        <translation>El pedido continúa en «{step}».</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are changed. The original stays in the journal.</source>
        <translation>
            <numerusform>%n campo ha cambiado. El original queda en el registro.</numerusform>
            <numerusform>%n campos han cambiado. El original queda en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether money was taken. The same request is used, so it is not taken twice.</source>
        <translation>No se sabe si se cobró. Se usa la misma solicitud, así que no se cobra dos veces.</translation>
    </message>
    <message>
        <source>{money} was taken already and is not asked for again.</source>
        <translation>Ya se cobraron {money} y no se solicitan de nuevo.</translation>
    </message>
    <message>
        <source>{money} stays held.</source>
        <translation>{money} siguen retenidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n items stay reserved.</source>
        <translation>
            <numerusform>%n artículo sigue reservado.</numerusform>
            <numerusform>%n artículos siguen reservados.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is reserved stays reserved.</source>
        <translation>Lo reservado sigue reservado.</translation>
    </message>
    <message>
        <source>No message goes out now.</source>
        <translation>No sale ningún mensaje ahora.</translation>
    </message>
    <message>
        <source>Run {run} begins with the first step: {money} is asked for once more, and everything is reserved once more.</source>
        <translation>La vuelta {run} empieza en el primer paso: se solicitan {money} otra vez y todo se reserva de nuevo.</translation>
    </message>
    <message>
        <source>Run {earlier} stays as it is.</source>
        <translation>La vuelta {earlier} queda como está.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>No se cobró nada.</translation>
    </message>
    <message>
        <source>It is not known whether money was taken.</source>
        <translation>No se sabe si se cobró.</translation>
    </message>
    <message>
        <source>The order then ends as cancelled.</source>
        <translation>El pedido termina entonces como cancelado.</translation>
    </message>
    <message>
        <source>The order then ends as failed.</source>
        <translation>El pedido termina entonces como fallido.</translation>
    </message>
    <message>
        <source>This cannot be taken back once it has been sent.</source>
        <translation>Una vez enviado, no se puede revocar.</translation>
    </message>
    <message>
        <source>You state that {step} was done, reference {reference}.</source>
        <translation>Usted declara que «{step}» se hizo, referencia {reference}.</translation>
    </message>
    <message>
        <source>You state that {step} was done.</source>
        <translation>Usted declara que «{step}» se hizo.</translation>
    </message>
    <message>
        <source>The order goes on after it.</source>
        <translation>El pedido continúa después.</translation>
    </message>
    <message>
        <source>You state that {step} was not done.</source>
        <translation>Usted declara que «{step}» no se hizo.</translation>
    </message>
    <message>
        <source>{service} is asked to do it once.</source>
        <translation>Se pide a {service} que lo haga una vez.</translation>
    </message>
    <message>
        <source>{step} is left out. All else goes on.</source>
        <translation>«{step}» se omite. Todo lo demás continúa.</translation>
    </message>
    <message>
        <source>You state that everything still open was settled outside. Sagadesk will not check it again.</source>
        <translation>Usted declara que todo lo pendiente se resolvió por fuera. Sagadesk no lo comprobará de nuevo.</translation>
    </message>
    <message>
        <source>Reference and reason are kept.</source>
        <translation>La referencia y el motivo se conservan.</translation>
    </message>
    <message>
        <source>The order goes on after {step}.</source>
        <translation>El pedido continúa después de «{step}».</translation>
    </message>
    <message>
        <source>The order is given up, and what was done is undone.</source>
        <translation>El pedido se abandona y lo hecho se deshace.</translation>
    </message>
    <message>
        <source>{service} is asked once more to undo {step}. The same request is used, so nothing is undone twice.</source>
        <translation>Se pide una vez más a {service} que deshaga «{step}». Se usa la misma solicitud, así que nada se deshace dos veces.</translation>
    </message>
    <message>
        <source>The next try is made at once instead of at {due}.</source>
        <translation>El próximo intento se hace enseguida en lugar de a las {due}.</translation>
    </message>
    <message>
        <source>The next try is made at once.</source>
        <translation>El próximo intento se hace enseguida.</translation>
    </message>
    <message>
        <source>What is under way is still answered. Then the order waits until somebody lets it go on.</source>
        <translation>Lo que está en curso aún se responde. Después el pedido espera hasta que alguien le permita continuar.</translation>
    </message>
    <message>
        <source>The order goes on where it stands.</source>
        <translation>El pedido continúa donde está.</translation>
    </message>
    <message>
        <source>{step}: it is not known whether it was done; {service} is asked to undo it all the same.</source>
        <translation>{step}: no se sabe si se hizo; se pide a {service} que lo deshaga de todos modos.</translation>
    </message>
    <message>
        <source>Nothing has to be undone.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
</context>
<context>
    <name>Paragraph</name>
    <message>
        <source>{first} {second}</source>
        <extracomment>Two sentences of one paragraph: how the language sets them one after the other.</extracomment>
        <translation>{first} {second}</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>%1 held</source>
        <translation>%1 retenidos</translation>
    </message>
    <message>
        <source>%1 parked</source>
        <translation>%1 aparcados</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>%1 lentos</translation>
    </message>
</context>
<context>
    <name>QueryFaults</name>
    <message>
        <source>&quot;%1&quot; is not a field.</source>
        <translation>«%1» no es un campo.</translation>
    </message>
    <message>
        <source>Nothing is kept for &quot;%1&quot;.</source>
        <translation>No hay nada guardado para «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value yet.</source>
        <translation>«%1» aún no tiene valor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount.</source>
        <translation>«%1» no es un importe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>«%1» no es un número entero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time, such as today, mon, 14:05, 2026-11-18 or -2h.</source>
        <translation>«%1» no es una hora o fecha, como today, mon, 14:05, 2026-11-18 o -2h.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration, such as 15m, 2h or 3d.</source>
        <translation>«%1» no es una duración, como 15m, 2h o 3d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of: %2.</source>
        <translation>«%1» no es ninguno de estos: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an order number or its beginning.</source>
        <translation>«%1» no es un número de pedido ni su comienzo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency, such as EUR.</source>
        <translation>«%1» no es una moneda, como EUR.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a country&apos;s two letters, such as SE.</source>
        <translation>«%1» no son las dos letras de un país, como SE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a workflow, such as purchase@14.</source>
        <translation>«%1» no es un flujo de trabajo, como purchase@14.</translation>
    </message>
    <message>
        <source>Values of &quot;%1&quot; have no order, so they can&apos;t be compared.</source>
        <translation>Los valores de «%1» no tienen orden, así que no se pueden comparar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no letter and no digit to look for.</source>
        <translation>«%1» no tiene ninguna letra ni cifra que buscar.</translation>
    </message>
    <message>
        <source>A * stands at the end of a word, or before the @ of an e-mail address.</source>
        <translation>Un * va al final de una palabra o antes de la @ de un correo electrónico.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>The closing parenthesis is missing.</source>
        <translation>Falta el paréntesis de cierre.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Este paréntesis no cierra nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a condition beside it.</source>
        <translation>«%1» necesita una condición al lado.</translation>
    </message>
    <message>
        <source>sort: stands once, and not within a choice.</source>
        <translation>sort: va una sola vez, y no dentro de una alternativa.</translation>
    </message>
    <message>
        <source>This query is too long.</source>
        <translation>Esta consulta es demasiado larga.</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>%1, undone</source>
        <comment>a status, and that everything was undone</comment>
        <translation>%1, deshecho</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Viewer</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
</context>
<context>
    <name>SagaDiagram</name>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 de %2 superados</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>Hecho en %1</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message numerus="yes">
        <source>%n orders are parked; they go on by themselves.</source>
        <translation>
            <numerusform>%n pedido está aparcado; continúa por sí solo.</numerusform>
            <numerusform>%n pedidos están aparcados; continúan por sí solos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not called in the last hour.</source>
        <translation>No se llamó en la última hora.</translation>
    </message>
    <message numerus="yes">
        <source>It was called %n times in the last hour.</source>
        <translation>
            <numerusform>Se llamó %n vez en la última hora.</numerusform>
            <numerusform>Se llamó %n veces en la última hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the answers took at most {half}, 95 in a hundred at most {usual}.</source>
        <translation>La mitad de las respuestas tardó como máximo {half}; 95 de cada cien, como máximo {usual}.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers of the last five minutes were no good.</source>
        <translation>
            <numerusform>%n respuesta de los últimos cinco minutos no fue buena.</numerusform>
            <numerusform>%n respuestas de los últimos cinco minutos no fueron buenas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls are held back: {why}.</source>
        <translation>Las llamadas están retenidas: {why}.</translation>
    </message>
    <message>
        <source>One call is being tried now.</source>
        <translation>Ahora se está probando una llamada.</translation>
    </message>
    <message>
        <source>One call is tried at {test}.</source>
        <translation>Se prueba una llamada a las {test}.</translation>
    </message>
    <message>
        <source>No tries are used up meanwhile.</source>
        <translation>Mientras tanto no se gasta ningún intento.</translation>
    </message>
    <message>
        <source>{person} paused it at {at}: “{reason}”.</source>
        <translation>{person} lo puso en pausa a las {at}: «{reason}».</translation>
    </message>
    <message>
        <source>From {from} to {to} it answered only now and then, or not at all.</source>
        <translation>De {from} a {to} respondió solo a ratos, o nada en absoluto.</translation>
    </message>
    <message numerus="yes">
        <source>The circuit opened %n times, and orders were parked meanwhile.</source>
        <translation>
            <numerusform>El circuito se abrió %n vez, y mientras tanto hubo pedidos aparcados.</numerusform>
            <numerusform>El circuito se abrió %n veces, y mientras tanto hubo pedidos aparcados.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} is not configured</source>
        <translation>{service} no está configurado</translation>
    </message>
    <message>
        <source>{service} does not answer since {since}</source>
        <translation>{service} no responde desde las {since}</translation>
    </message>
    <message>
        <source>{service} is paused to {until}</source>
        <translation>{service} está en pausa hasta las {until}</translation>
    </message>
    <message>
        <source>{service} is paused until somebody resumes it</source>
        <translation>{service} está en pausa hasta que alguien lo reanude</translation>
    </message>
    <message>
        <source>{service} gives bad answers</source>
        <translation>{service} da malas respuestas</translation>
    </message>
    <message>
        <source>{service} is slow: {now}, usually {usual}</source>
        <translation>{service} va lento: {now}, normalmente {usual}</translation>
    </message>
    <message>
        <source>{service} answers steadily again since {since}</source>
        <translation>{service} responde de nuevo con regularidad desde las {since}</translation>
    </message>
    <message>
        <source>{service} is well</source>
        <translation>{service} está bien</translation>
    </message>
    <message>
        <source>A workflow needs it, but the configuration does not say where it is. Orders wait at its steps.</source>
        <translation>Un flujo de trabajo lo necesita, pero la configuración no dice dónde está. Los pedidos esperan en sus pasos.</translation>
    </message>
    <message>
        <source>No address in the configuration</source>
        <translation>Sin dirección en la configuración</translation>
    </message>
    <message>
        <source>{why} since {since}</source>
        <translation>{why} desde las {since}</translation>
    </message>
    <message>
        <source>{person}: “{reason}”</source>
        <translation>{person}: «{reason}»</translation>
    </message>
    <message>
        <source>Usual p95 is {usual}</source>
        <translation>El p95 habitual es {usual}</translation>
    </message>
    <message>
        <source>Unsteady {from} to {to}</source>
        <translation>Inestable de {from} a {to}</translation>
    </message>
    <message>
        <source>Paused to {until}</source>
        <translation>En pausa hasta las {until}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Half open, testing</source>
        <translation>Semiabierto, probando</translation>
    </message>
    <message>
        <source>Open, test is due</source>
        <translation>Abierto, toca la prueba</translation>
    </message>
    <message numerus="yes">
        <source>Open, test in %n s</source>
        <translation>
            <numerusform>Abierto, prueba en %n s</numerusform>
            <numerusform>Abierto, prueba en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Closed just now</source>
        <translation>Cerrado ahora mismo</translation>
    </message>
    <message>
        <source>Closed, {length}</source>
        <translation>Cerrado, {length}</translation>
    </message>
    <message>
        <source>Open since {since}, test at {test}</source>
        <translation>Abierto desde las {since}, prueba a las {test}</translation>
    </message>
    <message>
        <source>Open since {since}</source>
        <translation>Abierto desde las {since}</translation>
    </message>
    <message>
        <source>Half open since {since}, one call is tried</source>
        <translation>Semiabierto desde las {since}, se prueba una llamada</translation>
    </message>
    <message>
        <source>Closed, opens by itself</source>
        <translation>Cerrado, se abre por sí solo</translation>
    </message>
    <message>
        <source>Closed since {since}, opens by itself</source>
        <translation>Cerrado desde las {since}, se abre por sí solo</translation>
    </message>
    <message numerus="yes">
        <source>About %n calls a minute are held back.</source>
        <translation>
            <numerusform>Se retiene aproximadamente %n llamada por minuto.</numerusform>
            <numerusform>Se retienen unas %n llamadas por minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>No step needs it.</source>
        <translation>Ningún paso lo necesita.</translation>
    </message>
    <message>
        <source>Orders are parked at {steps}.</source>
        <translation>Hay pedidos aparcados en {steps}.</translation>
    </message>
    <message>
        <source>Calls under way are finished. No tries are used up and nothing fails by it.</source>
        <translation>Las llamadas en curso se terminan. No se gasta ningún intento y nada falla por ello.</translation>
    </message>
    <message>
        <source>Calls pass again. No order is parked.</source>
        <translation>Las llamadas pasan de nuevo. No hay ningún pedido aparcado.</translation>
    </message>
    <message numerus="yes">
        <source>Calls pass again, and %n parked orders go on, the oldest first.</source>
        <translation>
            <numerusform>Las llamadas pasan de nuevo, y %n pedido aparcado continúa.</numerusform>
            <numerusform>Las llamadas pasan de nuevo, y %n pedidos aparcados continúan, los más antiguos primero.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcado</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Answer pending</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Por aprobar</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcado</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Tries used up</source>
        <translation>Intentos agotados</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Undo did not finish</source>
        <translation>No se terminó de deshacer</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Respuesta no entendida</translation>
    </message>
    <message>
        <source>Approval is overdue</source>
        <translation>La aprobación está atrasada</translation>
    </message>
    <message>
        <source>Done after the order ended</source>
        <translation>Hecho tras el fin del pedido</translation>
    </message>
    <message>
        <source>Steps not installed</source>
        <translation>Pasos no instalados</translation>
    </message>
    <message>
        <source>Stopped by a colleague</source>
        <translation>Detenido por un colega</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Sin alcanzar</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>En consulta</translation>
    </message>
    <message>
        <source>Next try waits</source>
        <translation>Espera intento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Being undone</source>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>Undo parked</source>
        <translation>Deshacer parado</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Undo stuck</source>
        <translation>Atascado</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Bad answers</source>
        <translation>Malas respuest.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Being tested</source>
        <translation>En prueba</translation>
    </message>
    <message>
        <source>Stopped itself</source>
        <translation>Se detuvo solo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Got past it</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Held again</source>
        <translation>Retenido otra vez</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>No es posible</translation>
    </message>
    <message>
        <source>Left as it was</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>One of the first orders was held again, so the others were left.</source>
        <translation>Uno de los primeros pedidos volvió a quedar retenido, así que los demás se dejaron como estaban.</translation>
    </message>
    <message>
        <source>Too many orders were held again, so the others were left.</source>
        <translation>Demasiados pedidos volvieron a quedar retenidos, así que los demás se dejaron como estaban.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>sin alcanzar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>aparcado</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StepLook</name>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Looked up: %1</source>
        <translation>Consultado: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>SQLite file</source>
        <translation>Archivo SQLite</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>Solo en memoria</translation>
    </message>
    <message numerus="yes">
        <source>Disk is full in about %n days at this pace.</source>
        <translation>
            <numerusform>A este ritmo, el disco se llena en alrededor de %n día.</numerusform>
            <numerusform>A este ritmo, el disco se llena en alrededor de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 of %2 are free on the disk (%3).</source>
        <translation>Solo quedan libres %1 de %2 en el disco (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n partitions have no node; %1 orders wait.</source>
        <translation>
            <numerusform>%n partición no tiene nodo; %1 pedidos esperan.</numerusform>
            <numerusform>%n particiones no tienen nodo; %1 pedidos esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot write to the store; no order goes on there.</source>
        <translation>%1 no puede escribir en el almacenamiento; allí no continúa ningún pedido.</translation>
    </message>
    <message>
        <source>%1 is still taking up the orders of its last run: %2 wait.</source>
        <translation>%1 aún está retomando los pedidos de su ejecución anterior: %2 esperan.</translation>
    </message>
    <message>
        <source>The backup begins.</source>
        <translation>El respaldo comienza.</translation>
    </message>
    <message>
        <source>Copying: %1 of %2.</source>
        <translation>Copiando: %1 de %2.</translation>
    </message>
    <message>
        <source>Checking the pages of the copy.</source>
        <translation>Comprobando las páginas de la copia.</translation>
    </message>
    <message>
        <source>Checking the journal of the copy: %1 of %2 entries.</source>
        <translation>Comprobando el diario de la copia: %1 de %2 entradas.</translation>
    </message>
    <message>
        <source>No backup was made: there is not enough room in %1.</source>
        <translation>No se hizo ningún respaldo: no hay espacio suficiente en %1.</translation>
    </message>
    <message>
        <source>No backup was made: the folder %1 cannot be used.</source>
        <translation>No se hizo ningún respaldo: la carpeta %1 no se puede usar.</translation>
    </message>
    <message>
        <source>No backup was made: the copy is damaged, and so the storage may be. Verify the chain.</source>
        <translation>No se hizo ningún respaldo: la copia está dañada, y quizá también el almacenamiento. Verifique la cadena.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>No se hizo ningún respaldo.</translation>
    </message>
    <message>
        <source>Backed up and checked at %1: %2.</source>
        <translation>Respaldado y comprobado: %1, %2.</translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing is left of it.</source>
        <translation>El respaldo se detuvo. No queda nada de él.</translation>
    </message>
    <message>
        <source>The newest backup is %1 old; there should be one every %2.</source>
        <translation>El respaldo más reciente tiene %1; debería haber uno cada %2.</translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>+%1 ms</source>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 min</translation>
    </message>
    <message>
        <source>+%1 h</source>
        <translation>+%1 h</translation>
    </message>
    <message>
        <source>+%1 d</source>
        <translation>+%1 d</translation>
    </message>
</context>
<context>
    <name>WorkflowWords</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Only reads; repeated freely</source>
        <translation>Solo lee; se repite sin límite</translation>
    </message>
    <message>
        <source>Repeated with the same key</source>
        <translation>Se repite con la misma clave</translation>
    </message>
    <message>
        <source>Looked up before it is repeated</source>
        <translation>Se consulta antes de repetirlo</translation>
    </message>
    <message>
        <source>Never repeated by itself</source>
        <translation>Nunca se repite por sí solo</translation>
    </message>
    <message>
        <source>%1, after %2, times %3, at most %4</source>
        <translation>%1, tras %2, multiplicado por %3, como máximo %4</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>The order is undone</source>
        <translation>El pedido se deshace</translation>
    </message>
    <message>
        <source>A person decides</source>
        <translation>Decide una persona</translation>
    </message>
    <message>
        <source>%1 %2; %3</source>
        <translation>%1 %2; %3</translation>
    </message>
    <message>
        <source>Service of %1: %2 → %3.</source>
        <translation>Servicio de %1: %2 → %3.</translation>
    </message>
    <message>
        <source>Address of %1: %2 → %3.</source>
        <translation>Dirección de %1: %2 → %3.</translation>
    </message>
    <message>
        <source>Tries of %1: %2 → %3.</source>
        <translation>Intentos de %1: %2 → %3.</translation>
    </message>
    <message>
        <source>First wait of %1: %2 → %3.</source>
        <translation>Primera espera de %1: %2 → %3.</translation>
    </message>
    <message>
        <source>Growth of the wait of %1: %2 → %3.</source>
        <translation>Aumento de la espera de %1: %2 → %3.</translation>
    </message>
    <message>
        <source>Longest wait of %1: %2 → %3.</source>
        <translation>Espera más larga de %1: %2 → %3.</translation>
    </message>
    <message>
        <source>Time for one call of %1: %2 → %3.</source>
        <translation>Tiempo para una llamada de %1: %2 → %3.</translation>
    </message>
    <message>
        <source>Time for a later answer of %1: %2 → %3.</source>
        <translation>Tiempo para una respuesta posterior de %1: %2 → %3.</translation>
    </message>
    <message>
        <source>A lost answer of %1: %2 → %3.</source>
        <translation>Respuesta perdida de %1: %2 → %3.</translation>
    </message>
    <message>
        <source>Look-up of %1: %2 → %3.</source>
        <translation>Consulta de %1: %2 → %3.</translation>
    </message>
    <message>
        <source>Undoing %1: %2 → %3.</source>
        <translation>Deshacer %1: %2 → %3.</translation>
    </message>
    <message>
        <source>Point of no return at %1: %2 → %3.</source>
        <translation>Punto sin retorno en %1: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 is needed: %2 → %3.</source>
        <translation>%1 es necesario: %2 → %3.</translation>
    </message>
    <message>
        <source>When the tries of %1 are used up: %2 → %3.</source>
        <translation>Cuando se agotan los intentos de %1: %2 → %3.</translation>
    </message>
    <message>
        <source>Condition of %1: %2 → %3.</source>
        <translation>Condición de %1: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 comes after: %2 → %3.</source>
        <translation>%1 va después de: %2 → %3.</translation>
    </message>
    <message>
        <source>Stage of %1: %2 → %3.</source>
        <translation>Etapa de %1: %2 → %3.</translation>
    </message>
    <message>
        <source>Kind of %1: %2 → %3.</source>
        <translation>Tipo de %1: %2 → %3.</translation>
    </message>
    <message>
        <source>Name of %1: %2 → %3.</source>
        <translation>Nombre de %1: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 waits: %2 → %3.</source>
        <translation>%1 espera: %2 → %3.</translation>
    </message>
    <message>
        <source>Money at %1: %2 → %3.</source>
        <translation>Dinero en %1: %2 → %3.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>A person decides, in %1</source>
        <translation>Decide una persona, en %1</translation>
    </message>
    <message>
        <source>Waits %1</source>
        <translation>Espera %1</translation>
    </message>
    <message>
        <source>Waits until a time of the order</source>
        <translation>Espera hasta una hora del pedido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Time for it</source>
        <translation>Tiempo máximo</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation>Respuesta perdida</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Si se agotan</translation>
    </message>
    <message>
        <source>Later answer</source>
        <translation>Respuesta posterior</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después de</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Solo si</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>No: the order goes on without it</source>
        <translation>No: el pedido continúa sin él</translation>
    </message>
    <message>
        <source>No return</source>
        <translation>Sin retorno</translation>
    </message>
    <message>
        <source>After it nothing is undone any more</source>
        <translation>Después ya no se deshace nada</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Takes it</source>
        <translation>Lo cobra</translation>
    </message>
    <message>
        <source>Holds it on the card</source>
        <translation>Lo retiene en la tarjeta</translation>
    </message>
    <message>
        <source>Technical name</source>
        <translation>Nombre técnico</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Se añadió %1.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Se quitó %1.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ActionPanel</name>
    <message>
        <source>Meanwhile:</source>
        <translation>Mientras tanto:</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Note, seen by colleagues</source>
        <translation>Nota, visible para los colegas</translation>
    </message>
    <message>
        <source>Reason, kept in the audit trail</source>
        <translation>Motivo, se guarda en el registro de auditoría</translation>
    </message>
    <message>
        <source>Type %1 to make sure</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>Look it up at the service under the key %1.</source>
        <translation>Consúltelo en el servicio con la clave %1.</translation>
    </message>
    <message>
        <source>A note stays with the order and can&apos;t be taken back.</source>
        <translation>Una nota queda con el pedido y no se puede revocar.</translation>
    </message>
    <message>
        <source>It waits %1 s with Undo; nothing is sent before.</source>
        <translation>Espera %1 s con Deshacer; antes no se envía nada.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Earlier reason: %1</source>
        <translation>Motivo anterior: %1</translation>
    </message>
    <message>
        <source>The order does not offer this any more.</source>
        <translation>El pedido ya no lo permite.</translation>
    </message>
    <message>
        <source>No field is changed yet.</source>
        <translation>Aún no se ha cambiado ningún campo.</translation>
    </message>
    <message>
        <source>A reference is needed.</source>
        <translation>Se necesita una referencia.</translation>
    </message>
    <message>
        <source>A reason of at least %1 characters is needed.</source>
        <translation>Se necesita un motivo de al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La nota está vacía.</translation>
    </message>
    <message>
        <source>Type the number of the order.</source>
        <translation>Escriba el número del pedido.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The note is added to %1.</source>
        <translation>La nota se ha añadido a %1.</translation>
    </message>
    <message>
        <source>The change was made, but the order did not go on. %1</source>
        <translation>El cambio se hizo, pero el pedido no continuó. %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Leave without doing it</source>
        <translation>Salir sin hacerlo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Reference at the service</source>
        <translation>Referencia en el servicio</translation>
    </message>
    <message>
        <source>Order number, to make sure</source>
        <translation>Número de pedido, para confirmar</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::AmendForm</name>
    <message>
        <source>Customer&apos;s name</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Se entrega a</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>País, dos letras</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::AuditDetail</name>
    <message>
        <source>The chosen entry</source>
        <translation>La entrada elegida</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Abrir el pedido</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Lugar en la cadena</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data of the entry</source>
        <translation>Datos de la entrada</translation>
    </message>
    <message>
        <source>No entry is chosen</source>
        <translation>No hay ninguna entrada elegida</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Order after it</source>
        <translation>Pedido después</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Hash anterior</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::AuditModel</name>
    <message>
        <source>%1, %2, %3, %4, %5, %6</source>
        <translation>%1, %2, %3, %4, %5, %6</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Order after it</source>
        <translation>Pedido después</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::AuditPage</name>
    <message numerus="yes">
        <source>%n entries written so far</source>
        <translation>
            <numerusform>%n entrada escrita hasta ahora</numerusform>
            <numerusform>%n entradas escritas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported to %1</source>
        <translation>
            <numerusform>%n entrada exportada a %1</numerusform>
            <numerusform>%n entradas exportadas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>La exportación falló: %1</translation>
    </message>
    <message>
        <source>People&apos;s actions</source>
        <translation>Acciones de personas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Qué se muestra en la lista</translation>
    </message>
    <message>
        <source>by:name  action:order.*  created:today</source>
        <translation>by:name  action:order.*  created:today</translation>
    </message>
    <message>
        <source>Filter of the audit</source>
        <translation>Filtro de la auditoría</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Entradas del registro</translation>
    </message>
    <message>
        <source>Looked back to %1 so far.</source>
        <translation>Buscado hacia atrás hasta ahora: %1.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ninguna coincidencia</translation>
    </message>
    <message>
        <source>No entry fits this filter.</source>
        <translation>Ninguna entrada coincide con este filtro.</translation>
    </message>
    <message>
        <source>Nobody has done anything yet</source>
        <translation>Nadie ha hecho nada todavía</translation>
    </message>
    <message>
        <source>What people do is listed here. Everything lists what happened by itself too.</source>
        <translation>Aquí aparece lo que hacen las personas. «Todo» muestra también lo que ocurrió por sí solo.</translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>No se pudo leer el registro.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Many newer entries.</source>
        <translation>Muchas entradas más recientes.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer entries.</source>
        <translation>
            <numerusform>%n entrada más reciente.</numerusform>
            <numerusform>%n entradas más recientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list stays still while a row is selected.</source>
        <translation>La lista no se mueve mientras haya una fila seleccionada.</translation>
    </message>
    <message>
        <source>The list stays still while it is scrolled.</source>
        <translation>La lista no se mueve mientras usted se desplaza por ella.</translation>
    </message>
    <message>
        <source>Partition %1, position %2</source>
        <translation>Partición %1, posición %2</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Choose an entry about an order first.</source>
        <translation>Elija primero una entrada sobre un pedido.</translation>
    </message>
    <message>
        <source>The entry is copied.</source>
        <translation>La entrada se ha copiado.</translation>
    </message>
    <message>
        <source>No entry is chosen.</source>
        <translation>No hay ninguna entrada elegida.</translation>
    </message>
    <message>
        <source>The check is running.</source>
        <translation>La comprobación está en curso.</translation>
    </message>
    <message>
        <source>No check is running.</source>
        <translation>No hay ninguna comprobación en curso.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>Mostrar la entrada</translation>
    </message>
    <message>
        <source>Export the entries of this list</source>
        <translation>Exportar las entradas de esta lista</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::BackupPanel</name>
    <message>
        <source>Backups</source>
        <translation>Respaldos</translation>
    </message>
    <message>
        <source>This storage cannot be backed up from here.</source>
        <translation>Este almacenamiento no se puede respaldar desde aquí.</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>Se está haciendo un respaldo.</translation>
    </message>
    <message>
        <source>No backup is being made.</source>
        <translation>No se está haciendo ningún respaldo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>Next by itself</source>
        <translation>Próximo automático</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Solo a petición</translation>
    </message>
    <message>
        <source>The key backup_every of the configuration says how often.</source>
        <translation>La clave backup_every de la configuración dice con qué frecuencia.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n are kept</source>
        <translation>
            <numerusform>se guarda el más reciente (%n)</numerusform>
            <numerusform>se guardan los %n más recientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::BarList</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::BulkJobModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>%1. %2. %3 done, %4 held again</source>
        <translation>%1. %2. %3 hechos, %4 retenidos otra vez</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Held again</source>
        <translation>Retenido otra vez</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::BulkJobsView</name>
    <message>
        <source>Bulk jobs</source>
        <translation>Trabajos masivos</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Orders of the job</source>
        <translation>Pedidos del trabajo</translation>
    </message>
    <message>
        <source>No job is chosen</source>
        <translation>No hay ningún trabajo elegido</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>No job is chosen.</source>
        <translation>No hay ningún trabajo elegido.</translation>
    </message>
    <message>
        <source>The job has come to its end.</source>
        <translation>El trabajo ha llegado a su fin.</translation>
    </message>
    <message>
        <source>From the list of jobs</source>
        <translation>Desde la lista de trabajos</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Guardar los resultados</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::BulkPanel</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>No cause is chosen.</source>
        <translation>No hay ninguna causa elegida.</translation>
    </message>
    <message>
        <source>This does not help with this cause.</source>
        <translation>Esto no ayuda con esta causa.</translation>
    </message>
    <message>
        <source>What will happen cannot be told: %1</source>
        <translation>No se puede indicar qué ocurrirá: %1</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message>
        <source>Publish these messages again</source>
        <translation>Publicar de nuevo estos mensajes</translation>
    </message>
    <message>
        <source>Let these messages go</source>
        <translation>Dejar ir estos mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are published once more, and what waits behind them follows.</source>
        <translation>
            <numerusform>%n mensaje se publica otra vez, y le sigue lo que espera detrás.</numerusform>
            <numerusform>%n mensajes se publican otra vez, y les sigue lo que espera detrás.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are given up; what waits behind them is published.</source>
        <translation>
            <numerusform>%n mensaje se abandona; lo que espera detrás se publica.</numerusform>
            <numerusform>%n mensajes se abandonan; lo que espera detrás se publica.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are forgotten. Their senders were told why when they came.</source>
        <translation>
            <numerusform>%n mensaje se olvida. A su remitente se le indicó el motivo cuando llegó.</numerusform>
            <numerusform>%n mensajes se olvidan. A sus remitentes se les indicó el motivo cuando llegaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest was refused so: %1</source>
        <translation>El más reciente se rechazó así: %1</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n messages again</source>
        <translation>
            <numerusform>Publicar de nuevo %n mensaje</numerusform>
            <numerusform>Publicar de nuevo %n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n messages go</source>
        <translation>
            <numerusform>Dejar ir %n mensaje</numerusform>
            <numerusform>Dejar ir %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>as fast as the services allow</source>
        <translation>tan rápido como permitan los servicios</translation>
    </message>
    <message>
        <source>orders per second, about %1</source>
        <translation>pedidos por segundo, unos %1</translation>
    </message>
    <message>
        <source>What will happen is being looked up.</source>
        <translation>Se está consultando qué ocurrirá.</translation>
    </message>
    <message>
        <source>No order of this set can take the action.</source>
        <translation>Ningún pedido de este conjunto admite la acción.</translation>
    </message>
    <message>
        <source>A reference is needed.</source>
        <translation>Se necesita una referencia.</translation>
    </message>
    <message>
        <source>A reason of at least 3 characters is needed.</source>
        <translation>Se necesita un motivo de al menos 3 caracteres.</translation>
    </message>
    <message>
        <source>%1: begins in %2 s. Nothing has been sent yet.</source>
        <translation>%1: empieza en %2 s. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Taken back; nothing was sent.</source>
        <translation>Se ha revocado; no se envió nada.</translation>
    </message>
    <message>
        <source>Nothing was left to do.</source>
        <translation>No quedaba nada por hacer.</translation>
    </message>
    <message>
        <source>It was not begun: %1</source>
        <translation>No se empezó: %1</translation>
    </message>
    <message>
        <source>It was not done: %1</source>
        <translation>No se hizo: %1</translation>
    </message>
    <message>
        <source>Reference at the service</source>
        <translation>Referencia en el servicio</translation>
    </message>
    <message>
        <source>Leave the panel</source>
        <translation>Salir del panel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Try 5 orders first, the others when they are through</source>
        <translation>Probar primero 5 pedidos, los demás cuando hayan terminado</translation>
    </message>
    <message>
        <source>Pace, orders per second</source>
        <translation>Ritmo, pedidos por segundo</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Stop by itself if more than</source>
        <translation>Detener por sí solo si más del</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share that may be held again</source>
        <translation>Proporción que puede volver a quedar retenida</translation>
    </message>
    <message>
        <source>are held again</source>
        <translation>vuelven a quedar retenidos</translation>
    </message>
    <message>
        <source>Reason, kept in the audit trail</source>
        <translation>Motivo, se guarda en el registro de auditoría</translation>
    </message>
    <message>
        <source>Last reasons</source>
        <translation>Últimos motivos</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>You can pause or stop it at any time.</source>
        <translation>Puede pausarlo o detenerlo en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::Button</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CauseModel</name>
    <message>
        <source>Not held any more</source>
        <translation>Ya no está retenido</translation>
    </message>
    <message>
        <source>%1. %2 held, %3, oldest %4. %5</source>
        <translation>%1. %2 retenidos, %3, el más antiguo %4. %5</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué ayuda</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CauseNote</name>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>The cause is settled</source>
        <translation>La causa está resuelta</translation>
    </message>
    <message>
        <source>What others should know of this cause</source>
        <translation>Qué deben saber los demás sobre esta causa</translation>
    </message>
    <message>
        <source>Note on the cause</source>
        <translation>Nota sobre la causa</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CauseOrders</name>
    <message>
        <source>Orders of the cause</source>
        <translation>Pedidos de la causa</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Open as list</source>
        <translation>Abrir como lista</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>No se pudo leer: %1</translation>
    </message>
    <message>
        <source>%1 orders, all selected</source>
        <translation>%1 pedidos, todos seleccionados</translation>
    </message>
    <message>
        <source>%1 orders, %2 selected</source>
        <translation>%1 pedidos, %2 seleccionados</translation>
    </message>
    <message>
        <source>%1 orders so far</source>
        <translation>%1 pedidos hasta ahora</translation>
    </message>
    <message>
        <source>%1 · %2 held since</source>
        <translation>%1 · %2 retenidos desde entonces</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
    <message numerus="yes">
        <source>%n order numbers copied</source>
        <translation>
            <numerusform>%n número de pedido copiado</numerusform>
            <numerusform>%n números de pedido copiados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ChartPlot</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ChartTable</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CheckHeader</name>
    <message>
        <source>Choose all orders</source>
        <translation>Elegir todos los pedidos</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CheckStrip</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CircuitStrip</name>
    <message>
        <source>Open: held back</source>
        <translation>Abierto: retenidas</translation>
    </message>
    <message>
        <source>Half open: testing</source>
        <translation>Semiabierto: probando</translation>
    </message>
    <message>
        <source>Closed: calls pass</source>
        <translation>Cerrado: las llamadas pasan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Probando</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ConnectionChip</name>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>Connection: %1, %2</source>
        <translation>Conexión: %1, %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ConnectionPanel</name>
    <message>
        <source>Address of the service</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>Open its console</source>
        <translation>Abrir su consola</translation>
    </message>
    <message>
        <source>That is no address: it begins with http:// or https://</source>
        <translation>Eso no es una dirección: empieza por http:// o https://</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CustomerFinder</name>
    <message>
        <source>Name, e-mail, phone, customer or order number</source>
        <translation>Nombre, correo, teléfono, número de cliente o de pedido</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clientes encontrados</translation>
    </message>
    <message>
        <source>%1 · %2 · last order %3, %4</source>
        <translation>%1 · %2 · último pedido %3, %4</translation>
    </message>
    <message>
        <source>No order of such a customer. Fill in a new one below.</source>
        <translation>No hay ningún pedido de tal cliente. Rellene uno nuevo abajo.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::DetailRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::EffectList</name>
    <message>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::EventsSection</name>
    <message>
        <source>What people did</source>
        <translation>Qué hicieron las personas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrar eventos</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ExchangeView</name>
    <message>
        <source>Brief</source>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin formato</translation>
    </message>
    <message>
        <source>How bodies are laid out</source>
        <translation>Cómo se presentan los cuerpos</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Lo enviado</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>Lo recibido</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Enviado y recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Why do you need to see the customer&apos;s data? The journal keeps it.</source>
        <translation>¿Por qué necesita ver los datos del cliente? Queda en el registro.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The customer&apos;s data is shown. The journal says so.</source>
        <translation>Se muestran los datos del cliente. Así consta en el registro.</translation>
    </message>
    <message>
        <source>Only the beginning is kept; it had %1.</source>
        <translation>Solo se conserva el comienzo; tenía %1.</translation>
    </message>
    <message>
        <source>Without a body.</source>
        <translation>Sin cuerpo.</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>The order has been changed more than once since, so its document of then is not here.</source>
        <translation>El pedido se ha cambiado más de una vez desde entonces, así que su documento de aquel momento no está aquí.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FactsCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FailuresPage</name>
    <message>
        <source>The queue cannot be read.</source>
        <translation>La cola no se puede leer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No failures.</source>
        <translation>No hay fallos.</translation>
    </message>
    <message>
        <source>No order waits for a person.</source>
        <translation>Ningún pedido espera a una persona.</translation>
    </message>
    <message>
        <source>No cause fits the filter.</source>
        <translation>Ninguna causa coincide con el filtro.</translation>
    </message>
    <message>
        <source>Use fewer words.</source>
        <translation>Use menos palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n more causes, F5 shows them</source>
        <translation>
            <numerusform>%n causa más, F5 la muestra</numerusform>
            <numerusform>%n causas más, F5 las muestra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders ended as Failed today, all undone</source>
        <translation>
            <numerusform>%n pedido terminó hoy como fallido, todo deshecho</numerusform>
            <numerusform>%n pedidos terminaron hoy como fallidos, todo deshecho</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 held orders</source>
        <translation>%1 pedidos retenidos</translation>
    </message>
    <message>
        <source>%1, %2 messages</source>
        <translation>%1, %2 mensajes</translation>
    </message>
    <message>
        <source>%1 · %2 waiting</source>
        <translation>%1 · %2 en espera</translation>
    </message>
    <message>
        <source>The bulk job has begun. J shows it.</source>
        <translation>El trabajo masivo ha empezado. J lo muestra.</translation>
    </message>
    <message>
        <source>%1 of %2 orders chosen</source>
        <translation>%1 de %2 pedidos elegidos</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message numerus="yes">
        <source>%n messages taken up</source>
        <translation>
            <numerusform>%n mensaje retomado</numerusform>
            <numerusform>%n mensajes retomados</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept with the cause.</source>
        <translation>Se guarda con la causa.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Filter causes</source>
        <translation>Filtrar causas</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>The jobs are not shown.</source>
        <translation>Los trabajos no se muestran.</translation>
    </message>
    <message>
        <source>No job is chosen.</source>
        <translation>No hay ningún trabajo elegido.</translation>
    </message>
    <message>
        <source>No cause is chosen.</source>
        <translation>No hay ninguna causa elegida.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FigureStrip</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a field before its value</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FindBox</name>
    <message>
        <source>Find an order, a customer or a command</source>
        <translation>Buscar un pedido, un cliente o un comando</translation>
    </message>
    <message>
        <source>Find an order: number, e-mail, phone, name, card …</source>
        <translation>Buscar un pedido: número, correo, teléfono, nombre, tarjeta…</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::Finder</name>
    <message>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>in a new tab</source>
        <translation>en una pestaña nueva</translation>
    </message>
    <message>
        <source>copy number</source>
        <translation>copiar número</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>Find an order, a customer or a command</source>
        <translation>Buscar un pedido, un cliente o un comando</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in %1 ms</source>
        <translation>
            <numerusform>%n pedido en %1 ms</numerusform>
            <numerusform>%n pedidos en %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All of them in the list</source>
        <translation>Todos en la lista</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FirstRun</name>
    <message>
        <source>It answers, and this console understands it.</source>
        <translation>Responde, y esta consola lo entiende.</translation>
    </message>
    <message>
        <source>This is no address. It looks like http://orders.example.com:8080.</source>
        <translation>Esto no es una dirección. Tiene este aspecto: http://orders.example.com:8080.</translation>
    </message>
    <message>
        <source>There is no computer called %1.</source>
        <translation>No hay ningún equipo llamado %1.</translation>
    </message>
    <message>
        <source>%1 is there, but nothing listens at port %2.</source>
        <translation>%1 está ahí, pero nada escucha en el puerto %2.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is no Sagadesk orchestrator.</source>
        <translation>Algo responde en %1, pero no es un orquestador de Sagadesk.</translation>
    </message>
    <message>
        <source>The orchestrator is newer than this console: reading works, acting needs the update.</source>
        <translation>El orquestador es más nuevo que esta consola: se puede leer; para actuar hay que actualizar.</translation>
    </message>
    <message>
        <source>Welcome to Sagadesk</source>
        <translation>Bienvenido a Sagadesk</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>What is connected?</source>
        <translation>¿Qué está conectado?</translation>
    </message>
    <message>
        <source>Where are the orders? This can be changed later.</source>
        <translation>¿Dónde están los pedidos? Esto se puede cambiar más tarde.</translation>
    </message>
    <message>
        <source>Your name stands beside what you do. Times and money are shown your way.</source>
        <translation>Su nombre aparece junto a lo que usted hace. Las horas y el dinero se muestran a su manera.</translation>
    </message>
    <message>
        <source>Orders are carried out by services: payment, stock, delivery and others.</source>
        <translation>Los pedidos los realizan servicios: pago, stock, entrega y otros.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>Intentando…</translation>
    </message>
    <message>
        <source>Sagadesk: first start</source>
        <translation>Sagadesk: primer inicio</translation>
    </message>
    <message>
        <source>Alone here</source>
        <translation>Solo en este equipo</translation>
    </message>
    <message>
        <source>Orders are kept on this computer, in %1.</source>
        <translation>Los pedidos se guardan en este equipo, en %1.</translation>
    </message>
    <message>
        <source>Join others</source>
        <translation>Unirse a otros</translation>
    </message>
    <message>
        <source>Orders are kept by an orchestrator that runs already. Nothing is kept here.</source>
        <translation>Los pedidos los guarda un orquestador que ya está en marcha. Aquí no se guarda nada.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source>500 invented orders run through stand-in services. All of it goes when you close it.</source>
        <translation>500 pedidos inventados pasan por servicios simulados. Todo desaparece al cerrar.</translation>
    </message>
    <message>
        <source>Address of the orchestrator</source>
        <translation>Dirección del orquestador</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Currency of sums</source>
        <translation>Moneda de los importes</translation>
    </message>
    <message>
        <source>Stand-in services</source>
        <translation>Servicios simulados</translation>
    </message>
    <message>
        <source>They answer like real ones and do nothing. Good for trying; change it any time.</source>
        <translation>Responden como los reales y no hacen nada. Buenos para probar; se pueden cambiar en cualquier momento.</translation>
    </message>
    <message>
        <source>Our services</source>
        <translation>Nuestros servicios</translation>
    </message>
    <message>
        <source>Their addresses are written to sagadesk.toml; those that are empty come later.</source>
        <translation>Sus direcciones se escriben en sagadesk.toml; las que estén vacías se añaden más tarde.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Orders are taken and wait until there is a service that carries them out.</source>
        <translation>Los pedidos se aceptan y esperan hasta que haya un servicio que los realice.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip all, begin with what is usual</source>
        <translation>Omitir todo y empezar con lo habitual</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>The first steps are hidden.</source>
        <translation>Los primeros pasos están ocultos.</translation>
    </message>
    <message>
        <source>Sagadesk runs and keeps orders.</source>
        <translation>Sagadesk está en marcha y guarda pedidos.</translation>
    </message>
    <message>
        <source>Services are connected, which carry orders out.</source>
        <translation>Hay servicios conectados que realizan los pedidos.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>The first order is placed.</source>
        <translation>Se ha creado el primer pedido.</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nuevo pedido</translation>
    </message>
    <message>
        <source>An order is completed.</source>
        <translation>Se ha completado un pedido.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Find anything by a word of it.</source>
        <translation>Busque cualquier cosa por una de sus palabras.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Ocultar los primeros pasos</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Por hacer: %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::GanttView</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>espera %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tries along the time</source>
        <translation>Intentos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Undoing, newest first</source>
        <translation>Deshaciendo, lo más reciente primero</translation>
    </message>
    <message>
        <source>Going forward</source>
        <translation>En avance</translation>
    </message>
    <message>
        <source>Run %1: undoing, newest first</source>
        <translation>Vuelta %1: deshaciendo, lo más reciente primero</translation>
    </message>
    <message>
        <source>Run %1: going forward</source>
        <translation>Vuelta %1: en avance</translation>
    </message>
    <message>
        <source>%1, try %2 of %3: %4, %5</source>
        <translation>%1, intento %2 de %3: %4, %5</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::HeldOrderModel</name>
    <message>
        <source>Not held any more</source>
        <translation>Ya no está retenido</translation>
    </message>
    <message>
        <source>%1, %2, %3. Charged: %4</source>
        <translation>%1, %2, %3. Cobrado: %4</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>Retenido desde</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::JournalModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::KeyList</name>
    <message>
        <source>List of keys</source>
        <translation>Lista de teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::KeyModel</name>
    <message>
        <source>Does</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Habitual</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::LineModel</name>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message>
        <source>New line, %1</source>
        <translation>Línea nueva, %1</translation>
    </message>
    <message>
        <source>%1. Wrong: %2</source>
        <translation>%1. Incorrecto: %2</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Importe</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::LoadingBars</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::MainWindow</name>
    <message>
        <source>From the status bar</source>
        <translation>Desde la barra de estado</translation>
    </message>
    <message>
        <source>%1 is open in a tab behind.</source>
        <translation>%1 está abierto en una pestaña detrás.</translation>
    </message>
    <message>
        <source>%1 · Sagadesk</source>
        <translation>%1 · Sagadesk</translation>
    </message>
    <message>
        <source>%1 · %2 · Sagadesk</source>
        <translation>%1 · %2 · Sagadesk</translation>
    </message>
    <message>
        <source>There is nothing before this.</source>
        <translation>No hay nada antes.</translation>
    </message>
    <message>
        <source>There is nothing after this.</source>
        <translation>No hay nada después.</translation>
    </message>
    <message>
        <source>There is no order number on the clipboard.</source>
        <translation>No hay ningún número de pedido en el portapapeles.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>About Sagadesk</source>
        <translation>Acerca de Sagadesk</translation>
    </message>
    <message>
        <source>Sagadesk, an order service and its console. Version %1.</source>
        <translation>Sagadesk, un servicio de pedidos y su consola. Versión %1.</translation>
    </message>
    <message>
        <source>The layout is as it was at first.</source>
        <translation>La disposición es como al principio.</translation>
    </message>
    <message>
        <source>Only an order&apos;s tab can be closed.</source>
        <translation>Solo se puede cerrar la pestaña de un pedido.</translation>
    </message>
    <message>
        <source>No tab has been closed.</source>
        <translation>No se ha cerrado ninguna pestaña.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Connection lost at %1.</source>
        <translation>Conexión perdida a las %1.</translation>
    </message>
    <message>
        <source>You see what was known then. The next try is at %1.</source>
        <translation>Usted ve lo que se sabía entonces. El próximo intento es a las %1.</translation>
    </message>
    <message>
        <source>You see what was known then.</source>
        <translation>Usted ve lo que se sabía entonces.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Answers are slow.</source>
        <translation>Las respuestas son lentas.</translation>
    </message>
    <message>
        <source>They take %1, usually %2.</source>
        <translation>Tardan %1; lo normal es %2.</translation>
    </message>
    <message>
        <source>They take longer than usual.</source>
        <translation>Tardan más de lo normal.</translation>
    </message>
    <message>
        <source>The storage is newer than this console.</source>
        <translation>El almacenamiento es más nuevo que esta consola.</translation>
    </message>
    <message>
        <source>Reading works, acting needs the update.</source>
        <translation>Se puede leer; para actuar hay que actualizar.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Su sesión está cerrada.</translation>
    </message>
    <message>
        <source>Tabs and texts are kept.</source>
        <translation>Las pestañas y los textos se conservan.</translation>
    </message>
    <message>
        <source>Connected again after %1.</source>
        <translation>Conectado de nuevo tras %1.</translation>
    </message>
    <message>
        <source>What you see is %1 old.</source>
        <translation>Lo que ve es de hace %1.</translation>
    </message>
    <message>
        <source>The orchestrator has not answered since.</source>
        <translation>Desde entonces el orquestador no ha respondido.</translation>
    </message>
    <message>
        <source>This screen has no query.</source>
        <translation>Esta pantalla no tiene consulta.</translation>
    </message>
    <message>
        <source>The view %1 is saved.</source>
        <translation>La vista %1 se ha guardado.</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Quitar esta vista</translation>
    </message>
    <message>
        <source>The view %1 is removed.</source>
        <translation>La vista %1 se ha quitado.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>Open an order of the list first.</source>
        <translation>Abra primero un pedido de la lista.</translation>
    </message>
    <message>
        <source>There is no order after this one in the list.</source>
        <translation>No hay ningún pedido después de este en la lista.</translation>
    </message>
    <message>
        <source>There is no order before this one in the list.</source>
        <translation>No hay ningún pedido antes de este en la lista.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>The connection is there.</source>
        <translation>La conexión está activa.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Notices are only kept in the list for an hour.</source>
        <translation>Durante una hora, los avisos solo quedan en la lista.</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>No hay ningún pedido elegido.</translation>
    </message>
    <message>
        <source>You are told what becomes of %1.</source>
        <translation>Se le avisará de lo que ocurra con %1.</translation>
    </message>
    <message>
        <source>%1 is watched no more.</source>
        <translation>Ya no se sigue %1.</translation>
    </message>
    <message>
        <source>Another console could not be started.</source>
        <translation>No se pudo iniciar otra consola.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::Navigation</name>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NeedsModel</name>
    <message>
        <source>Retry…</source>
        <translation>Reintentar…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Reanudar…</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>Abrir servicio</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1. %2 %3 %4. %5</source>
        <translation>%1. %2 %3 %4. %5</translation>
    </message>
    <message numerus="yes">
        <source>messages</source>
        <translation>
            <numerusform>mensaje</numerusform>
            <numerusform>mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>orders</source>
        <translation>
            <numerusform>pedido</numerusform>
            <numerusform>pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NewOrder</name>
    <message>
        <source>New order</source>
        <translation>Nuevo pedido</translation>
    </message>
    <message>
        <source>Line %1 is removed.</source>
        <translation>La línea %1 se ha quitado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The order is being placed.</source>
        <translation>El pedido se está creando.</translation>
    </message>
    <message>
        <source>Your draft is here again.</source>
        <translation>Su borrador está aquí de nuevo.</translation>
    </message>
    <message>
        <source>You left it at %1.</source>
        <translation>Lo dejó a las %1.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>This is a copy.</source>
        <translation>Esto es una copia.</translation>
    </message>
    <message>
        <source>What you were writing before is kept until you change it.</source>
        <translation>Lo que escribía antes se conserva hasta que usted cambie esto.</translation>
    </message>
    <message>
        <source>Back to that</source>
        <translation>Volver a lo anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Tax, in the prices</source>
        <translation>Impuesto, en los precios</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need a look.</source>
        <translation>
            <numerusform>Hay que revisar %n campo.</numerusform>
            <numerusform>Hay que revisar %n campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. Nothing was placed; stock and card are asked when it is.</source>
        <translation>Todo está bien. No se creó nada; el stock y la tarjeta se consultan al crear el pedido.</translation>
    </message>
    <message>
        <source>%1, version %2, does this:</source>
        <translation>%1, versión %2, hace esto:</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>decide una persona</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>The order is being placed …</source>
        <translation>El pedido se está creando…</translation>
    </message>
    <message>
        <source>%1 is placed.</source>
        <translation>%1 se ha creado.</translation>
    </message>
    <message>
        <source>The answer was lost, so it is not known whether the order was taken. Placing it again is safe: it is not made twice.</source>
        <translation>La respuesta se perdió, así que no se sabe si el pedido se aceptó. Crearlo de nuevo es seguro: no se hace dos veces.</translation>
    </message>
    <message>
        <source>The order was taken as it was before your last change. Look for it among the orders; placing this one makes a second order.</source>
        <translation>El pedido se aceptó tal como estaba antes de su último cambio. Búsquelo entre los pedidos; si crea este, habrá un segundo pedido.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>El borrador se ha descartado.</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>A cuánto asciende</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Check without placing</source>
        <translation>Comprobar sin crear</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>Closing keeps it as a draft.</source>
        <translation>Al cerrar se conserva como borrador.</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>Crear pedido</translation>
    </message>
    <message>
        <source>Place order, %1</source>
        <translation>Crear pedido, %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NewerBar</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the key</comment>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NodeCard</name>
    <message>
        <source>Sagadesk %1</source>
        <translation>Sagadesk %1</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>No puede escribir</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>Arrancando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>Activo desde</translation>
    </message>
    <message>
        <source>Calls to services, last minute</source>
        <translation>Llamadas a servicios, último minuto</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>Orders in memory</source>
        <translation>Pedidos en memoria</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 de %2 como máximo</translation>
    </message>
    <message>
        <source>Orders waiting in the store</source>
        <translation>Pedidos en espera en el almacenamiento</translation>
    </message>
    <message>
        <source>%1 of %2 partitions</source>
        <translation>%1 de %2 particiones</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NodesPage</name>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Journal and growth</source>
        <translation>Registro y crecimiento</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Nodes and storage could not be read.</source>
        <translation>No se pudieron leer los nodos y el almacenamiento.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>about %1 a day</source>
        <translation>unos %1 al día</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Of its log not yet taken in</source>
        <translation>De su log, aún sin incorporar</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Libre en el disco</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Entradas del registro</translation>
    </message>
    <message>
        <source>New entries</source>
        <translation>Entradas nuevas</translation>
    </message>
    <message>
        <source>Growth of the file</source>
        <translation>Crecimiento del archivo</translation>
    </message>
    <message>
        <source>Estimated by the share of the newest entries.</source>
        <translation>Estimado según la proporción de las entradas más recientes.</translation>
    </message>
    <message>
        <source>Oldest entry</source>
        <translation>Entrada más antigua</translation>
    </message>
    <message>
        <source>Not yet published</source>
        <translation>Aún sin publicar</translation>
    </message>
    <message>
        <source>No broker is configured</source>
        <translation>No hay ningún broker configurado</translation>
    </message>
    <message>
        <source>Orders and journal are kept</source>
        <translation>Pedidos y registro se conservan</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Idempotency keys are kept</source>
        <translation>Claves de idempotencia se conservan</translation>
    </message>
    <message>
        <source>Oldest order</source>
        <translation>Pedido más antiguo</translation>
    </message>
    <message>
        <source>Nodes &amp; storage</source>
        <translation>Nodos y almacenamiento</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NotesSection</name>
    <message>
        <source>No notes yet. Add one with N.</source>
        <translation>Aún no hay notas. Añada una con N.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NoticeLog</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not answered for a minute; %n orders wait for it.</source>
        <translation>
            <numerusform>%1 no responde desde hace un minuto; %n pedido lo espera.</numerusform>
            <numerusform>%1 no responde desde hace un minuto; %n pedidos lo esperan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls to %1 are held back: it does not answer. %n orders wait for it.</source>
        <translation>
            <numerusform>Las llamadas a %1 están retenidas: no responde. %n pedido lo espera.</numerusform>
            <numerusform>Las llamadas a %1 están retenidas: no responde. %n pedidos lo esperan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Money may be stuck in %n orders: %1</source>
        <translation>
            <numerusform>Puede haber dinero bloqueado en %n pedido: %1</numerusform>
            <numerusform>Puede haber dinero bloqueado en %n pedidos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were held in the last five minutes, five times as many as usual.</source>
        <translation>
            <numerusform>%n pedido quedó retenido en los últimos cinco minutos, cinco veces más de lo normal.</numerusform>
            <numerusform>%n pedidos quedaron retenidos en los últimos cinco minutos, cinco veces más de lo normal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it stopped by itself. %2 are through, %3 are held again.</source>
        <translation>%1: se detuvo solo. %2 superados, %3 retenidos otra vez.</translation>
    </message>
    <message>
        <source>%1: it has ended. %2 are through, %3 are held again.</source>
        <translation>%1: ha terminado. %2 superados, %3 retenidos otra vez.</translation>
    </message>
    <message>
        <source>%1, which you watch, is now: %2</source>
        <translation>%1, que usted sigue, está ahora así: %2</translation>
    </message>
    <message>
        <source>The audit chain is broken: %1</source>
        <translation>La cadena de auditoría está rota: %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NoticePanel</name>
    <message>
        <source>No notices in the last seven days.</source>
        <translation>No hay avisos en los últimos siete días.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrderForm</name>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Tipo de pedido</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Su referencia</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Llegó por</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Find a customer who has ordered before</source>
        <translation>Buscar un cliente que ya haya hecho pedidos</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Quitar línea</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Líneas del pedido</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>in the prices</source>
        <translation>en los precios</translation>
    </message>
    <message>
        <source>Card ends in</source>
        <translation>Tarjeta acaba en</translation>
    </message>
    <message>
        <source>Tax is</source>
        <translation>El impuesto está</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Se entrega a</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Day and time, empty for as soon as possible</source>
        <translation>Día y hora; vacío: lo antes posible</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrderHeader</name>
    <message>
        <source>Copy the order number</source>
        <translation>Copiar el número de pedido</translation>
    </message>
    <message>
        <source>Everything undone</source>
        <translation>Todo deshecho</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Vuelta %1</translation>
    </message>
    <message>
        <source>%1 takes care</source>
        <translation>Se encarga %1</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Tienda web</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>More for this order</source>
        <translation>Más para este pedido</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrderListModel</name>
    <message>
        <source>%1. %2, %3. %4. %5.</source>
        <translation>%1. %2, %3. %4. %5.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrderPage</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Tiempo real</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>Pasos uniformes</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Eje de tiempo</translation>
    </message>
    <message>
        <source>%1 is no longer in storage.</source>
        <translation>%1 ya no está en el almacenamiento.</translation>
    </message>
    <message>
        <source>You see what was known then.</source>
        <translation>Usted ve lo que se sabía entonces.</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>No existe el pedido %1.</translation>
    </message>
    <message>
        <source>Check the number, or search for the customer.</source>
        <translation>Compruebe el número o busque al cliente.</translation>
    </message>
    <message>
        <source>The order cannot be read now.</source>
        <translation>El pedido no se puede leer ahora.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Undone, newest first</source>
        <translation>Deshecho, lo más reciente primero</translation>
    </message>
    <message>
        <source>The order then ended as %1 at %2</source>
        <translation>El pedido terminó entonces como %1 a las %2</translation>
    </message>
    <message>
        <source>Being undone, newest first</source>
        <translation>Deshaciéndose, lo más reciente primero</translation>
    </message>
    <message>
        <source>%1 in total, %2 of it waiting between tries</source>
        <translation>%1 en total, de ello %2 en espera entre intentos</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>The order is not there yet.</source>
        <translation>El pedido aún no está.</translation>
    </message>
    <message>
        <source>%1 is copied.</source>
        <translation>%1 se ha copiado.</translation>
    </message>
    <message>
        <source>What to say to the customer is copied.</source>
        <translation>Se ha copiado lo que decir al cliente.</translation>
    </message>
    <message>
        <source>The link to %1 is copied.</source>
        <translation>El enlace a %1 se ha copiado.</translation>
    </message>
    <message>
        <source>The order does not offer this now.</source>
        <translation>El pedido no lo permite ahora.</translation>
    </message>
    <message>
        <source>From the order&apos;s page</source>
        <translation>Desde la página del pedido</translation>
    </message>
    <message>
        <source>Nobody takes care of %1 now.</source>
        <translation>Ahora nadie se encarga de %1.</translation>
    </message>
    <message>
        <source>%1 takes care of %2 now.</source>
        <translation>%1 se encarga ahora de %2.</translation>
    </message>
    <message>
        <source>Nothing is kept of this try.</source>
        <translation>No se conserva nada de este intento.</translation>
    </message>
    <message>
        <source>What was sent is copied.</source>
        <translation>Se ha copiado lo enviado.</translation>
    </message>
    <message>
        <source>What was received is copied.</source>
        <translation>Se ha copiado lo recibido.</translation>
    </message>
    <message>
        <source>The command line is copied, without secrets.</source>
        <translation>Se ha copiado la línea de comandos, sin secretos.</translation>
    </message>
    <message>
        <source>The customer&apos;s data is shown already.</source>
        <translation>Los datos del cliente ya se muestran.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrderSummaryView</name>
    <message>
        <source>Say to the customer</source>
        <translation>Decir al cliente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what to say to the customer</source>
        <translation>Copiar lo que decir al cliente</translation>
    </message>
    <message>
        <source>Copy what to say to the customer (Ctrl+Shift+C)</source>
        <translation>Copiar lo que decir al cliente (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message numerus="yes">
        <source>More than %n newer orders</source>
        <translation>
            <numerusform>Más de %n pedido más nuevo</numerusform>
            <numerusform>Más de %n pedidos más nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer order(s)</source>
        <translation>
            <numerusform>%n pedido más nuevo</numerusform>
            <numerusform>%n pedidos más nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>The list stays still while a row is selected.</source>
        <translation>La lista no se mueve mientras haya una fila seleccionada.</translation>
    </message>
    <message>
        <source>The list stays still while it is scrolled.</source>
        <translation>La lista no se mueve mientras usted se desplaza por ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 orders, all matches</source>
        <translation>%1 pedidos, todos los resultados</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Elija primero un pedido.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
    <message numerus="yes">
        <source>%n order number(s) copied</source>
        <translation>
            <numerusform>%n número de pedido copiado</numerusform>
            <numerusform>%n números de pedido copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>What to say is copied.</source>
        <translation>Se ha copiado lo que decir.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>El enlace se ha copiado.</translation>
    </message>
    <message>
        <source>Export the orders of this list</source>
        <translation>Exportar los pedidos de esta lista</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) written so far</source>
        <translation>
            <numerusform>%n pedido escrito hasta ahora</numerusform>
            <numerusform>%n pedidos escritos hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) exported to %1</source>
        <translation>
            <numerusform>%n pedido exportado a %1</numerusform>
            <numerusform>%n pedidos exportados a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>La exportación falló: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>Otro valor…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Las columnas habituales</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Solo esto</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Esto no</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>%1 orders · %2</source>
        <comment>how many, and how long it took</comment>
        <translation>%1 pedidos · %2</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>Aún no hay pedidos.</translation>
    </message>
    <message>
        <source>Create one (Ctrl+N) or connect a source.</source>
        <translation>Cree uno (Ctrl+N) o conecte un origen.</translation>
    </message>
    <message>
        <source>No order matches this query.</source>
        <translation>Ningún pedido coincide con esta consulta.</translation>
    </message>
    <message>
        <source>Leave something out:</source>
        <translation>Omitir algo:</translation>
    </message>
    <message>
        <source>Search all dates</source>
        <translation>Buscar en todas las fechas</translation>
    </message>
    <message>
        <source>Remove %1 (would give %2)</source>
        <translation>Quitar %1 (daría %2)</translation>
    </message>
    <message>
        <source>Choose one order first.</source>
        <translation>Elija primero un pedido.</translation>
    </message>
    <message>
        <source>The order does not offer this now.</source>
        <translation>El pedido no lo permite ahora.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OutcomeStrip</name>
    <message>
        <source>%1, %2</source>
        <comment>a title and what it counts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OverviewPage</name>
    <message>
        <source>Needs a person</source>
        <translation>Necesita a una persona</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>lo más urgente primero</translation>
    </message>
    <message>
        <source>All failures</source>
        <translation>Todos los fallos</translation>
    </message>
    <message>
        <source>Nothing needs a person.</source>
        <translation>Nada necesita a una persona.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Finished orders</source>
        <translation>Pedidos terminados</translation>
    </message>
    <message>
        <source>3 h</source>
        <translation>3 h</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Held orders by cause</source>
        <translation>Pedidos retenidos por causa</translation>
    </message>
    <message>
        <source>orders and money</source>
        <translation>pedidos y dinero</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>No hay ninguna línea elegida.</translation>
    </message>
    <message>
        <source>%1 healthy of %2</source>
        <translation>%1 correctos de %2</translation>
    </message>
    <message>
        <source>1 of 1 up</source>
        <translation>1 de 1 activo</translation>
    </message>
    <message>
        <source>0 of 1 up</source>
        <translation>0 de 1 activo</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>este nodo</translation>
    </message>
    <message numerus="yes">
        <source>%n partitions</source>
        <translation>
            <numerusform>%n partición</numerusform>
            <numerusform>%n particiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s decisions</source>
        <translation>%1/s decisiones</translation>
    </message>
    <message>
        <source>%1 ms to db</source>
        <translation>%1 ms hasta la BD</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>No order is held.</source>
        <translation>Ningún pedido está retenido.</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>No se pudieron leer las cifras.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PartitionStrip</name>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Partition %1 has no node.</source>
        <translation>La partición %1 no tiene nodo.</translation>
    </message>
    <message>
        <source>Partition %1 is written by %2.</source>
        <translation>%2 escribe la partición %1.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PayloadSection</name>
    <message>
        <source>The order&apos;s document</source>
        <translation>El documento del pedido</translation>
    </message>
    <message>
        <source>As it came in: nothing was changed.</source>
        <translation>Tal como llegó: no se cambió nada.</translation>
    </message>
    <message>
        <source>It was changed since it came in.</source>
        <translation>Se cambió desde que llegó.</translation>
    </message>
    <message>
        <source>Changed since it came in:</source>
        <translation>Cambiado desde que llegó:</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PersonChip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PipelineColumnView</name>
    <message>
        <source>Nothing is slower than usual here.</source>
        <translation>Aquí nada va más lento de lo normal.</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>usual %1</source>
        <translation>normal %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more when you look away</source>
        <translation>
            <numerusform>%n más cuando aparte la vista</numerusform>
            <numerusform>%n más cuando aparte la vista</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar todo (%1)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts, and what waits</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PipelineGroup</name>
    <message>
        <source>%1 orders that are being carried out</source>
        <translation>%1 pedidos que se están realizando</translation>
    </message>
    <message>
        <source>%1 orders that are not confirmed yet</source>
        <translation>%1 pedidos aún sin confirmar</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PipelineHead</name>
    <message>
        <source>%1: orders that passed it in the last hour, by five minutes</source>
        <translation>%1: pedidos que pasaron por aquí en la última hora, cada cinco minutos</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PipelineModel</name>
    <message>
        <source>Went on meanwhile</source>
        <translation>Continuó mientras tanto</translation>
    </message>
    <message>
        <source>%1. %2, %3. %4. For %5.</source>
        <comment>status, number, money, what it waits for, how long</comment>
        <translation>%1. %2, %3. %4. Desde hace %5.</translation>
    </message>
    <message>
        <source>%1
Since %2</source>
        <comment>what it waits for</comment>
        <translation>%1
Desde: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PipelinePage</name>
    <message>
        <source>longest first</source>
        <translation>mayor espera primero</translation>
    </message>
    <message>
        <source>most money first</source>
        <translation>más dinero primero</translation>
    </message>
    <message>
        <source>needs help first</source>
        <translation>lo que necesita ayuda primero</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>The pipeline could not be read.</source>
        <translation>No se pudo leer el flujo de pedidos.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>%1 in progress, %2 held, parked or slower than usual. The rest flow by and are only counted.</source>
        <translation>%1 en curso, %2 retenidos, aparcados o más lentos de lo normal. Los demás pasan sin detenerse y solo se cuentan.</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>el más largo %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde las %1</translation>
    </message>
    <message>
        <source>bars: last hour</source>
        <translation>barras: última hora</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completados</translation>
    </message>
    <message>
        <source>%1 of finished</source>
        <translation>%1 de los terminados</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidos</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelados</translation>
    </message>
    <message>
        <source>undoing now</source>
        <translation>deshaciendo ahora</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Held since %1</source>
        <translation>Congelado desde las %1</translation>
    </message>
    <message>
        <source>All workflows</source>
        <translation>Todos los flujos de trabajo</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Flujo de pedidos</translation>
    </message>
    <message>
        <source>Choose a card first.</source>
        <translation>Elija primero una ficha.</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>El enlace se ha copiado.</translation>
    </message>
    <message>
        <source>The order does not offer this now.</source>
        <translation>El pedido no lo permite ahora.</translation>
    </message>
    <message>
        <source>%1 in progress, %2 stick</source>
        <translation>%1 en curso, %2 atascados</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::QueryField</name>
    <message>
        <source>Query of the list</source>
        <translation>Consulta de la lista</translation>
    </message>
    <message>
        <source>Find an order: number, e-mail, phone, name, card …</source>
        <translation>Buscar un pedido: número, correo, teléfono, nombre, tarjeta…</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>Vista rápida</translation>
    </message>
    <message>
        <source>This order is no longer in storage.</source>
        <translation>Este pedido ya no está en el almacenamiento.</translation>
    </message>
    <message>
        <source>What to say is copied.</source>
        <translation>Se ha copiado lo que decir.</translation>
    </message>
    <message>
        <source>Choose an order to see what happened.</source>
        <translation>Elija un pedido para ver qué ocurrió.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Close the quick look</source>
        <translation>Cerrar la vista rápida</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>Copiar número de pedido</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all orders of this customer</source>
        <translation>Mostrar todos los pedidos de este cliente</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>headline and story</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message numerus="yes">
        <source>More than %n orders</source>
        <translation>
            <numerusform>Más de %n pedido</numerusform>
            <numerusform>Más de %n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) since %1, %2 completed</source>
        <translation>
            <numerusform>%n pedido desde %1, %2 completados</numerusform>
            <numerusform>%n pedidos desde %1, %2 completados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SagaDiagram</name>
    <message>
        <source>Steps of the order</source>
        <translation>Pasos del pedido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nada que deshacer</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SavedViews</name>
    <message>
        <source>Failed today</source>
        <translation>Fallidos hoy</translation>
    </message>
    <message>
        <source>Undo stuck</source>
        <translation>Atascado</translation>
    </message>
    <message>
        <source>Waiting over 15 min</source>
        <translation>Más de 15 min en espera</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SayCard</name>
    <message>
        <source>Say to the customer</source>
        <translation>Decir al cliente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Nothing needs to be said.</source>
        <translation>No hace falta decir nada.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Say to the customer: %1</source>
        <translation>Decir al cliente: %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SectionTabs</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SegmentedControl</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::Segments</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ServiceCharts</name>
    <message>
        <source>answered well</source>
        <translation>bien respondidas</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>no bien</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>Calls per minute</source>
        <translation>Llamadas por minuto</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuito</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarítmico</translation>
    </message>
    <message>
        <source>answered well, not well</source>
        <translation>bien respondidas, no bien</translation>
    </message>
    <message>
        <source>Unsteady for %1</source>
        <translation>Inestable durante %1</translation>
    </message>
    <message>
        <source>while open, one call at a time is tried</source>
        <translation>mientras está abierto, se prueba una llamada cada vez</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ServiceControls</name>
    <message>
        <source>Circuit opened by itself</source>
        <translation>El circuito se abrió solo</translation>
    </message>
    <message>
        <source>Circuit tried one call</source>
        <translation>El circuito probó una llamada</translation>
    </message>
    <message>
        <source>Circuit closed by itself</source>
        <translation>El circuito se cerró solo</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Send a test call</source>
        <translation>Enviar una llamada de prueba</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Cambios recientes</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuito</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>If you resume:</source>
        <translation>Si reanuda:</translation>
    </message>
    <message>
        <source>If you pause:</source>
        <translation>Si pausa:</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 llamadas</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>At most at once</source>
        <translation>Máximo a la vez</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as configured.</source>
        <translation>
            <numerusform>%n según la configuración.</numerusform>
            <numerusform>%n según la configuración.</numerusform>
        </translation>
    </message>
    <message>
        <source>As configured.</source>
        <translation>Según la configuración.</translation>
    </message>
    <message>
        <source>At most per second</source>
        <translation>Máximo por segundo</translation>
    </message>
    <message>
        <source>%1 as configured.</source>
        <translation>%1 según la configuración.</translation>
    </message>
    <message>
        <source>Under way now</source>
        <translation>En curso ahora</translation>
    </message>
    <message>
        <source>Waiting for a place</source>
        <translation>Esperando una plaza</translation>
    </message>
    <message>
        <source>Places open while it comes back</source>
        <translation>Plazas abiertas mientras se recupera</translation>
    </message>
    <message>
        <source>Each good answer opens one more.</source>
        <translation>Cada respuesta buena abre uno más.</translation>
    </message>
    <message>
        <source>Paused by %1</source>
        <translation>En pausa por %1</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>Cambiado por %1</translation>
    </message>
    <message>
        <source>None since the start of the node</source>
        <translation>Ninguno desde el inicio del nodo</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ServiceForm</name>
    <message>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reanudar %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limitar %1</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Termina tras</translation>
    </message>
    <message>
        <source>At most at once</source>
        <translation>Máximo a la vez</translation>
    </message>
    <message>
        <source>At most per second</source>
        <translation>Máximo por segundo</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Reason, kept in the journal</source>
        <translation>Motivo, se guarda en el registro</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1, as configured</source>
        <translation>%1, según la configuración</translation>
    </message>
    <message>
        <source>no limit, as configured</source>
        <translation>sin límite, según la configuración</translation>
    </message>
    <message>
        <source>Say why, in at least three letters.</source>
        <translation>Indique el motivo, con al menos tres letras.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ServiceModel</name>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>The rows are kept where they were. F5 puts the worst first.</source>
        <translation>Las filas se mantienen donde estaban. F5 pone lo peor primero.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Se usa para</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuito</translation>
    </message>
    <message>
        <source>OK, 5 min</source>
        <translation>OK, 5 min</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Calls/min</source>
        <translation>Llamadas/min</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcado</translation>
    </message>
    <message>
        <source>p95, last hour</source>
        <translation>p95, última hora</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ServicesPage</name>
    <message>
        <source>Taken back</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 está en pausa.</translation>
    </message>
    <message>
        <source>%1 is called again.</source>
        <translation>Se vuelve a llamar a %1.</translation>
    </message>
    <message>
        <source>The limits of %1 are changed.</source>
        <translation>Los límites de %1 han cambiado.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Se ha revocado.</translation>
    </message>
    <message>
        <source>A test call is on its way.</source>
        <translation>Una llamada de prueba está en camino.</translation>
    </message>
    <message>
        <source>The test call was answered in %1.</source>
        <translation>La llamada de prueba se respondió en %1.</translation>
    </message>
    <message>
        <source>The test call was not answered, for %1: %2.</source>
        <translation>La llamada de prueba no se respondió, durante %1: %2.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Aún no hay servicios</translation>
    </message>
    <message>
        <source>Add one to sagadesk.toml, or use the simulator.</source>
        <translation>Añada uno a sagadesk.toml o use el simulador.</translation>
    </message>
    <message>
        <source>The services could not be read.</source>
        <translation>No se pudieron leer los servicios.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No service is chosen.</source>
        <translation>No hay ningún servicio elegido.</translation>
    </message>
    <message numerus="yes">
        <source>See the %n orders held because of it…</source>
        <translation>
            <numerusform>Ver %n pedido retenido por este servicio…</numerusform>
            <numerusform>Ver los %n pedidos retenidos por este servicio…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>No setting has these words</source>
        <translation>Ningún ajuste contiene estas palabras</translation>
    </message>
    <message>
        <source>“%1” is in none of their names and sentences.</source>
        <translation>«%1» no está en ninguno de sus nombres ni frases.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SettingsSheet</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>The usual key</source>
        <translation>La tecla habitual</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 ya es la tecla de «%2».</translation>
    </message>
    <message>
        <source>The key of “%1” is changed.</source>
        <translation>La tecla de «%1» ha cambiado.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keys that are a letter</source>
        <translation>Teclas que son una letra</translation>
    </message>
    <message>
        <source>They act in lists and orders only. With Alt they can&apos;t be pressed by mistake.</source>
        <translation>Solo actúan en listas y pedidos. Con Alt no se pueden pulsar por error.</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Solas</translation>
    </message>
    <message>
        <source>With Alt</source>
        <translation>Con Alt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>Elija un comando y pulse su tecla nueva.</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Restablecer esta página</translation>
    </message>
    <message>
        <source>Shows after the next start.</source>
        <translation>Se verá tras el próximo inicio.</translation>
    </message>
    <message>
        <source>%1 Shows after the next start.</source>
        <translation>%1 Se verá tras el próximo inicio.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>Se ha cambiado: %1.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>%1 is as it was at first.</source>
        <translation>%1: de nuevo como al principio.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como indique el sistema</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>How high rows of tables are.</source>
        <translation>La altura de las filas de las tablas.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+− change it in smaller steps.</source>
        <translation>Ctrl++ y Ctrl+− lo cambian en pasos más pequeños.</translation>
    </message>
    <message>
        <source>Patterns in charts</source>
        <translation>Tramas en los gráficos</translation>
    </message>
    <message>
        <source>Bars of failed orders are hatched, so that colour is not needed.</source>
        <translation>Las barras de pedidos fallidos van rayadas, para que no haga falta el color.</translation>
    </message>
    <message>
        <source>Language &amp; formats</source>
        <translation>Idioma y formatos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Orders are kept in UTC; this is how they are shown.</source>
        <translation>Los pedidos se guardan en UTC; así es como se muestran.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 horas</translation>
    </message>
    <message>
        <source>Currency of sums</source>
        <translation>Moneda de los importes</translation>
    </message>
    <message>
        <source>ISO code; new orders begin with it.</source>
        <translation>Código ISO; los pedidos nuevos empiezan con ella.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>Nombre de esta conexión</translation>
    </message>
    <message>
        <source>Stands at the top left and in the window&apos;s title.</source>
        <translation>Aparece arriba a la izquierda y en el título de la ventana.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>This is production</source>
        <translation>Esto es producción</translation>
    </message>
    <message>
        <source>Marked in red at the top left, so that nobody acts on the wrong one.</source>
        <translation>Marcado en rojo arriba a la izquierda, para que nadie actúe en la equivocada.</translation>
    </message>
    <message>
        <source>Orchestrator to join at the start</source>
        <translation>Orquestador al que unirse al iniciar</translation>
    </message>
    <message>
        <source>Its address. Empty: orders are kept on this computer.</source>
        <translation>Su dirección. Vacío: los pedidos se guardan en este equipo.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Hide personal data</source>
        <translation>Ocultar datos personales</translation>
    </message>
    <message>
        <source>E-mail, phone and the customer in payloads are shown in part, as when somebody looks over the shoulder.</source>
        <translation>El correo, el teléfono y el cliente en los contenidos se muestran solo en parte, por si alguien mira por encima del hombro.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Stands in the journal beside what you do.</source>
        <translation>Aparece en el registro junto a lo que usted hace.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Sagadesk</source>
        <translation>Sagadesk</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Sagadesk comes without warranty. The texts are in /usr/share/common-licenses and in the packages&apos; own folders.</source>
        <translation>Sagadesk se ofrece sin garantía. Los textos están en /usr/share/common-licenses y en las carpetas propias de los paquetes.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta las %1</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Volver a mostrarlos</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>Pausar 1 hora</translation>
    </message>
    <message>
        <source>Meanwhile all notices are only kept in the list under the bell.</source>
        <translation>Mientras tanto, todos los avisos solo quedan en la lista de la campana.</translation>
    </message>
    <message>
        <source>This desktop has no tray: notices are only kept in the list under the bell anyway.</source>
        <translation>Este escritorio no tiene bandeja: de todos modos los avisos solo quedan en la lista de la campana.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Stuck money</source>
        <translation>Dinero bloqueado</translation>
    </message>
    <message>
        <source>More orders than before are held with money in doubt.</source>
        <translation>Hay más pedidos retenidos que antes con dinero en duda.</translation>
    </message>
    <message>
        <source>Silent service</source>
        <translation>Servicio sin respuesta</translation>
    </message>
    <message>
        <source>A service has not answered for more than a minute.</source>
        <translation>Un servicio no responde desde hace más de un minuto.</translation>
    </message>
    <message>
        <source>Open circuit</source>
        <translation>Circuito abierto</translation>
    </message>
    <message>
        <source>Calls to a service are held back, since it does not answer.</source>
        <translation>Las llamadas a un servicio se retienen porque no contesta.</translation>
    </message>
    <message>
        <source>Rush of failures</source>
        <translation>Oleada de fallos</translation>
    </message>
    <message>
        <source>Five times as many orders as usual are held.</source>
        <translation>Se retienen cinco veces más pedidos de lo habitual.</translation>
    </message>
    <message>
        <source>Broken audit chain</source>
        <translation>Cadena de auditoría rota</translation>
    </message>
    <message>
        <source>A check has found an entry that is missing or changed.</source>
        <translation>Una comprobación ha encontrado una entrada que falta o ha cambiado.</translation>
    </message>
    <message>
        <source>Low disk space</source>
        <translation>Poco espacio en disco</translation>
    </message>
    <message>
        <source>Little of it is free, or not for long.</source>
        <translation>Queda poco espacio libre, o no por mucho tiempo.</translation>
    </message>
    <message>
        <source>Ended bulk job</source>
        <translation>Trabajo masivo terminado</translation>
    </message>
    <message>
        <source>It has ended while another window was in front.</source>
        <translation>Ha terminado mientras otra ventana estaba delante.</translation>
    </message>
    <message>
        <source>Watched orders</source>
        <translation>Pedidos que sigue</translation>
    </message>
    <message>
        <source>One is held, goes on, or has ended.</source>
        <translation>Uno se retiene, continúa o ha terminado.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Menus and lists open at once, and the text cursor does not blink.</source>
        <translation>Los menús y las listas se abren de inmediato y el cursor de texto no parpadea.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::StatusStrip</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 of %2, %3 held again</source>
        <translation>%1 de %2, %3 retenidos otra vez</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>updated %1 s ago</source>
        <translation>actualizado hace %1 s</translation>
    </message>
    <message>
        <source>Storage cannot be written</source>
        <translation>No se puede escribir en el almacenamiento</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Storage, commit within %1</source>
        <translation>Almacenamiento, confirmación en %1</translation>
    </message>
    <message>
        <source>%1 of %2 partitions</source>
        <translation>%1 de %2 particiones</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::StepsModel</name>
    <message>
        <source>Try %1</source>
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>%1: %2, took %3</source>
        <translation>%1: %2, tardó %3</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::StepsSection</name>
    <message>
        <source>Steps and their tries</source>
        <translation>Los pasos y sus intentos</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::StepsSummary</name>
    <message>
        <source>%1, %2 tries</source>
        <translation>%1, %2 intentos</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 de %2 superados</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::TabStrip</name>
    <message>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ToolRow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nuevo pedido</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message numerus="yes">
        <source>Notices, %n new</source>
        <translation>
            <numerusform>Avisos, %n nuevo</numerusform>
            <numerusform>Avisos, %n nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::Tray</name>
    <message>
        <source>No order waits for a person.</source>
        <translation>Ningún pedido espera a una persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders wait for a person.</source>
        <translation>
            <numerusform>%n pedido espera a una persona.</numerusform>
            <numerusform>%n pedidos esperan a una persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sagadesk: a service does not answer. %1</source>
        <translation>Sagadesk: un servicio no responde. %1</translation>
    </message>
    <message>
        <source>Sagadesk: %1</source>
        <translation>Sagadesk: %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::TriesModel</name>
    <message>
        <source>Try %1: %2, started %3, took %4</source>
        <translation>Intento %1: %2, empezó %3, tardó %4</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::TriesPanel</name>
    <message>
        <source>The chosen step</source>
        <translation>El paso elegido</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>No step</source>
        <translation>Sin paso</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Why no further try</source>
        <translation>Por qué no hay más intentos</translation>
    </message>
    <message>
        <source>All tries are used up, and the order can do without this step.</source>
        <translation>Todos los intentos están agotados, y el pedido puede seguir sin este paso.</translation>
    </message>
    <message>
        <source>It was refused, and a refusal is never repeated.</source>
        <translation>Se rechazó, y un rechazo nunca se repite.</translation>
    </message>
    <message>
        <source>All tries are used up. A person must decide.</source>
        <translation>Todos los intentos están agotados. Una persona debe decidir.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was done, so it is not repeated by itself. A person must look it up.</source>
        <translation>Nadie sabe si se hizo, así que no se repite por sí solo. Una persona debe consultarlo.</translation>
    </message>
    <message>
        <source>%1. A person must decide.</source>
        <translation>%1. Una persona debe decidir.</translation>
    </message>
    <message>
        <source>The next try</source>
        <translation>El próximo intento</translation>
    </message>
    <message>
        <source>It is made at %1.</source>
        <translation>Se hace a las %1.</translation>
    </message>
    <message>
        <source>This step was not reached.</source>
        <translation>No se llegó a este paso.</translation>
    </message>
    <message>
        <source>All tries use one key, %1, so it is not done twice.</source>
        <translation>Todos los intentos usan una misma clave, %1, así que no se hace dos veces.</translation>
    </message>
    <message>
        <source>What was sent and received is not kept any more.</source>
        <translation>Lo enviado y lo recibido ya no se conserva.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ValueRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::WorkflowComparison</name>
    <message>
        <source>Comparison of two versions</source>
        <translation>Comparación de dos versiones</translation>
    </message>
    <message>
        <source>Steps of the older version</source>
        <translation>Pasos de la versión anterior</translation>
    </message>
    <message>
        <source>Steps of the newer version</source>
        <translation>Pasos de la versión más nueva</translation>
    </message>
    <message>
        <source>The steps of both versions are the same.</source>
        <translation>Los pasos de ambas versiones son iguales.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes from version %1 to version %2</source>
        <translation>
            <numerusform>%n cambio de la versión %1 a la versión %2</numerusform>
            <numerusform>%n cambios de la versión %1 a la versión %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::WorkflowDiagram</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Undone by %1.</source>
        <translation>Se deshace con %1.</translation>
    </message>
    <message>
        <source>After it nothing is undone any more.</source>
        <translation>Después ya no se deshace nada.</translation>
    </message>
    <message>
        <source>The order can do without it.</source>
        <translation>El pedido puede seguir sin este paso.</translation>
    </message>
    <message>
        <source>Only under a condition.</source>
        <translation>Solo con una condición.</translation>
    </message>
    <message>
        <source>It is not as in the other version.</source>
        <translation>No es como en la otra versión.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::WorkflowsPage</name>
    <message>
        <source>No workflows</source>
        <translation>No hay flujos de trabajo</translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation>No hay ninguno instalado.</translation>
    </message>
    <message>
        <source>Workflows and their versions</source>
        <translation>Flujos de trabajo y sus versiones</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Steps of the workflow</source>
        <translation>Pasos del flujo de trabajo</translation>
    </message>
    <message>
        <source>Text of the workflow</source>
        <translation>Texto del flujo de trabajo</translation>
    </message>
    <message>
        <source>The workflows could not be read.</source>
        <translation>No se pudieron leer los flujos de trabajo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Version %1, missing</source>
        <translation>Versión %1, falta</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are running on it</source>
        <translation>
            <numerusform>%n pedido en curso con esta versión</numerusform>
            <numerusform>%n pedidos en curso con esta versión</numerusform>
        </translation>
    </message>
    <message>
        <source>This workflow has one version only.</source>
        <translation>Este flujo de trabajo tiene una sola versión.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Not installed: its orders are held</source>
        <translation>Sin instalar: sus pedidos están retenidos</translation>
    </message>
    <message>
        <source>New orders start with it</source>
        <translation>Los pedidos nuevos empiezan con esta versión</translation>
    </message>
    <message>
        <source>with version %1</source>
        <translation>con la versión %1</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Flujos de trabajo</translation>
    </message>
</context>
</TS>
