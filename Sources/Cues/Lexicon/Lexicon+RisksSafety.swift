extension Lexicon {
    /// Of harm that was done or is near.
    static let risksOfSafety = """
        device := charger battery plug socket heater kettle toaster oven cooker dryer drier fridge \
            boiler router laptop phone adapter cable dishwasher machine hob blanket lamp light \
            lights fan iron switch unit panel fusebox meter scooter bike ebike hoverboard \
            powerbank iron straighteners hairdryer tumble freezer microwave outlet extension lead \
            powerbank monitor tv appliance consumer bulb wires wire wiring vape engine bonnet \
            dashboard car stove fryer cord
        hurt := hurt injured injuring injury injuries bruised bruising bruises bleeding bled \
            blisters blister blistered burned burnt burns scalded scald scalding electrocuted \
            zapped shocked concussed concussion fractured sprained swollen swelling stitches \
            bloody scarred poisoned choked choking collapsed unconscious fainted hospitalised \
            hospitalized cut gashed sliced crushed trapped
        body := arm hand hands finger fingers face leg foot feet head eye eyes skin chest throat \
            tongue lips lip forehead knee back hip neck shoulder wrist ankle mouth elbow thumb toe \
            hair nose stomach
        F6 =
        kill myself | killing myself | end my life | end it all | ending it all | ending my life |
        take my ~ life | taking my ~ life | suicide | suicidal | harm myself | hurt myself |
        harming myself | hurting myself | self ~ harm/harming/harmed |
        better off ~ without me/dead | better off dead | want to die | want to be dead | wanna die |
        not want to ~ live/wake/be here | no reason to ~ live | nothing to live | not wake up |
        never wake up | tablets lined up | done with ~ life/living | give up on life |
        nobody would miss me | no one would miss me | goodbye to everyone | cutting myself
        F5 =
        smell/smells/smelling/smelled/smelt/stinks/stink/whiff ~~ gas/burning/burnt/smoke/fumes/\
        petrol/diesel/fuel/chemical/chemicals/electrical/singed |
        gas ~ smell/odour/odor/leak/leaking/leaks/escape/escaping/hissing |
        burning/burnt ~ smell/odour/odor/plastic/rubber/wires/wire/electrics |
        smells like ~ burning/gas/smoke/petrol | leak/leaking gas/petrol/fuel | carbon monoxide |
        co alarm/detector/levels/poisoning | monoxide |
        caught/catch/catches/catching ~ fire/light/alight | set ~ fire | went up in ~ flames/smoke |
        up in flames/smoke | on fire | fire in ~ my/the/our/kitchen/engine/<device> |
        fire brigade/service ?had ?came ?were | firefighters | flames | there was a fire |
        had a fire | house/electrical/kitchen/chip fire | scorched |
        scorching ~ mark/marks/wall/plug | scorch mark/marks | singed | charred | melted | melting |
        melts | black mark/marks ~ wall/socket/plug | wall ~~ hot/brown/black/scorched |
        hot to ~ touch | red hot | too hot to ~ touch/hold | overheating | overheats | overheated |
        got ~ hot ~ burn | electric ~ shock/shocks | shock off/from/when/every/each/of |
        gave/gives/giving/got/get/gets/getting/had/a ~~ shock/shocks ~ from/off/touching/when |
        gave/gives/giving me/him/her/us/my ~~ shock | gets/get/got a shock | electrocuted |
        spark/sparks/sparked/sparking | arcing | live ~ wire/wires |
        bare/exposed/loose/hanging ~ wire/wires/wiring/cable/cables |
        wires ~ hanging/exposed/bare/sticking/live |
        <device> ~ smoke/smoking/smoked/exploded/explode/blew/burned/burnt/burning/melted/melting/\
        hissing/bulging/swelled/swollen/popped/bang/fire |
        smoke ~ coming/came/pouring/out/from/filled/billowing/everywhere/alarm/alarms |
        started/starts/starting/began ~ smoke/smoking/sparking/smouldering/burning/hissing/bulging |
        smoking/smouldering and | smouldering | swollen battery |
        battery ~ swollen/swelled/bulging/bulged/leaking/leaked/expanded | bulging | exploded |
        explode | explodes | exploding | explosion | blew up | blown up | went ~ bang |
        a ~ loud ~ bang | big bang and | bang and | bursting | burst into | shattered | shatter |
        shattering | <hurt> ~~ <body> |
        <my>/his/her/<kin>/the ~ <body> ~~ <hurt>/numb/broken/swelled/red |
        my/his/her <kin>/<body> ~ <hurt> |
        was/were/got/get/been/gets/getting/hes/shes/badly ~ injured/bleeding/burned/burnt/scalded/\
        poisoned/electrocuted/crushed/trapped/assaulted/attacked |
        injured ~ myself/himself/herself/my/his/her/in/by | an injury | bleeding |
        blood everywhere | blood all over | blood on | with blood | coughing ~ up | drew blood |
        stitches | blister | blisters | bruise/bruises/bruised/bruising | concussion | concussed |
        scald/scalded/scalding |
        burn/burns/burned/burnt/burning my/his/her/me/him/hand/hands/fingers/skin/arm/mouth/leg/on/\
        <body> | cut/cuts/sliced/slashed/gashed my/his/her/myself/himself/herself/their ~~ <body> |
        cut ~ open | cut himself/herself/myself |
        broke/broken/breaking my/his/her ~ <body>/ankle/tooth/teeth/hip/arm/rib/ribs/nose |
        chipped/cracked ~ tooth | broken tooth |
        fell/fallen/fall/tripped/trip/slipped/slip/tumbled ~~ on/over/off/down/cos/because/from/\
        through/into/and/in ~~ stairs/steps/floor/pavement/ice/wet/cable/hole/ladder/chair/bike/\
        scooter/step/kerb/bath/shower/ceiling/ground/lift/platform/carpet/tiles/your |
        <kin> ~ fell/tripped/slipped/fallen | she/he fell | <i> fell ?over ?off ?down ?and ?on |
        <i> ~ slipped/tripped | had a fall | knocked ~ over/down/unconscious/off |
        hit by ~ car/van/driver/bus/door/truck/lorry/barrier/gate/branch/falling/your/tile/ball |
        hit ~ on the head | hit ~~ in the face | hit my/his/her ~ head | landed on ~~ <body> |
        fell on ~~ <body>/me/him/her/my |
        nearly/almost/narrowly ~~ hit/killed/crashed/fell/electrocuted/choked/hurt/burned/crushed/\
        drowned/fainted | nearly/almost ~ went through/over/under/off/into the |
        missed ~~ by inches | missed ~ face/head |
        could have ~~ killed/died/burned/hurt/fallen/drowned | couldve ~ killed/died/burned/hurt |
        someone ~~ killed/hurt/injured/die/fall | somebody ~ killed/hurt/injured/die/fall |
        before ~~ killed/hurt/injured/dies/dead/falls | near miss | an accident | accident waiting |
        crash/crashed ~ into/the/because/on/car | clipped the | lost control |
        run/ran over ~ my/by | ran over | death trap | deathtrap | fire hazard | health hazard |
        safety hazard | trip hazard | is a ~ hazard | hazardous |
        is/are/was/its/really/very/extremely/so/incredibly dangerous | unsafe | not safe |
        isnt safe | is ~ it safe to ~ use/keep/stay/sleep/leave/drive/be/eat/drink |
        is this ~ safe | feel/felt/feels/feeling unsafe | dont/not/didnt/never ~ feel/feeling safe |
        afraid ~ for my/to ~ safety/life/go/leave/sleep/enter/home |
        scared to ~ go/sleep/leave/use/be/turn/stay/open/touch/plug | scared for ~ my/life/safety |
        fear for | feared for | in danger | danger to | at risk of |
        brake/brakes ~~ failed/fail/fails/failing/went/gone/floor/spongy/dont/not/stopped/stop/\
        work/working/grinding/squeal/light/bald/locked/gave | no brakes |
        brake ~ failure/fluid/pedal ~ leaking/floor/warning |
        steering ~ locked/failed/went/loose/wheel ~ shaking/came/locked |
        tyre/tire/tyres/tires ~ blew/burst/bald/blowout/exploded/deflated/came |
        wheel ~ came/fell/loose | airbag/airbags |
        seatbelt/seatbelts/seat ~ belt/belts ~ broken/missing/not/didnt/wouldnt/wont/jammed/no/\
        came | stalled on ~ motorway/highway/crossing/m | cut out on ~ motorway/highway |
        engine cut ~ out/motorway | car seat ~ came/broke/snapped/loose |
        collapsed ~ under/with/while/and/on/in/when/from | collapsed |
        snapped ~ under/while/and/in/off | came off ~ in/while/under/at/on/his/her/my |
        came away in/from | gave way | fell apart while |
        ceiling ~ came/fell/collapsed/falling/down/bulging/caved |
        falling ~ masonry/tiles/off/bricks/debris |
        hole in ~~ floor/road/pavement/ground/ceiling/street | metre hole | manhole | sinkhole |
        live rail | gap in ~ fence | lift ~~ dropped/plunged/trapped/stuck |
        stuck in the ~ lift/elevator | trapped in/inside | choke/choked/choking ~ on/hazard |
        choking | small parts ~ mouth | in ~~ mouth | swallowed | swallow ~ battery |
        glass in/inside |
        splinter/splinters/shard/shards/bits/piece/pieces/slivers/fragment/fragments of ~ glass/\
        metal/plastic/bone | broken glass | metal in ~ food/bread/meal/my/the/soup | razor |
        needle in | mould/mold & <kin>/childs/kids/bedroom/asthma/bed/nursery/breathing/lungs/cot |
        black mould/mold | asbestos | lead ~ pipes/paint/poisoning | legionella | sewage |
        raw sewage | contaminated | rat poison | toxic | fumes | bleach | poison | poisoned |
        poisoning | food poisoning | poison line | vomiting | throwing up | salmonella | e coli |
        sick after ~ eating | ill after ~ eating | allergic reaction | reaction to | anaphylaxis |
        anaphylactic |
        came/come/broke/breaking/coming out in ~ rash/hives/spots/blisters/lumps/welts |
        rash/hives/welts ~ all/on/over/after/across | swelled up | swell/swelling/swollen ~ up |
        <body> ~ swollen/swelled/swelling | cant/cannot/couldnt/struggling ~ breathe |
        difficulty ~ breathing | trouble breathing | short of breath | chest ~ pain/pains/tight |
        throat ~ closing/closed/tight/swelling | overdose | overdosed |
        wrong ~~ dose/dosage/medication/medicine/tablets/pills/drug/strength/prescription/blood/\
        insulin | double ~~ dose/dosage | # mg ~~ instead/not/rather | instead of # mg |
        out of date ~ vaccine/epipen/medication/tablets |
        expired ~ medication/insulin/epipen/formula | side effects | dizzy ~ and | fainted |
        passed out | unconscious |
        call/called/calling/rang/needed/ended/taken ~~ ambulance/paramedics/a and |
        ended up in ~ hospital/a and/casualty/er | taken/rushed ~ to ~ hospital/casualty/er/urgent |
        in casualty | burn unit | poison control | diabetic ~ sensor/coma/hypo/alerts |
        alerts from my | threat/threats ~ to/against/of/from/made/violence/kill/me |
        threatened/threatening/threatens/threaten ~~ me/us/my/him/her/to/by/with/them/<kin> |
        felt threatened | threatened | menacing | intimidated | intimidating | intimidation |
        attacked | attack/attacking ~ me/us/my/him/her | assault | assaulted | punched | slapped |
        kicked ~ me/him/her/my |
        shoved/pushed/grabbed/hit/spat/spit/groped/touched ~ me/him/her/us/at/my/on/<kin> |
        being hit | being bullied | bullied | bullying | harassed | harassing | harassment |
        stalking | stalker | stalked | following me | followed me | followed ~ home |
        knows/know where ~~ live/lives | know where you live |
        turned up at my ~ door/house/flat/home | outside my ~ house/home/door/flat |
        a man ~~ standing/outside/in ~ corridor/garden/hall/house/room |
        broke/broken/breaking/break into ~ my/our/the ~ house/flat/room/home/apartment | break in |
        broken into | intruder | burgled | burglary | mugged | abusive ~ to/towards |
        violent ~ towards/to/man/neighbour | with a knife | a knife | a bottle twice | a gun |
        ex ~~ address/found/knows/find | my ex ~~ where/address/find/found | gave ~ my address to |
        restraining order | spiked | drugged | raped | sexual assault/harassment/comments/remarks |
        drunk driver | driver ~ drunk/asleep/phone/texting/speeding/racing/swerving/drinking |
        on his phone ~ motorway/driving/while | drove ~~ recklessly/dangerously/phone/like |
        reckless | speeding | swerved | door ~ open while |
        driving ~~ like a ~ maniac/lunatic/idiot | end it $ | hurt yourself |
        wish i ~ dead/never/wasnt | dont want to ~ be here/live/wake/go/exist |
        dont see ~ point ~ any/anymore/in/of | no point ~ in/to ~ living/life/going/carrying |
        point ~ in ~ living/carrying/going | point any more | point anymore | cant go on |
        cannot go on | cant take ~ any ~ more | cant do this any ~ more | cant carry on |
        my tablets | wont be here ~ much/for/when/tomorrow/anymore |
        dark place | dark thoughts | dark places | jump off/from/in |
        on the ledge | on the bridge | samaritans
        F5 =
        the ~ fuse ~ box | whats the point ~~ being ~ here | point in being here |
        a bang and ~ flash | oven door open | hold her/him/baby ~ on my lap | car seat isnt ~ in |
        the dose had ~ changed | headache ~ since
        F3? =
        smell from | headache | over the ~ fuse ~ box | onto the ~ fuse ~ box | still tingling |
        tingling | numb | the point in being here | car seat isnt | the dose had | coughing for
        F0 =
        on fire safety/extinguishers/doors/drill/drills/regulations/insurance/sticks |
        song is on fire | team is on fire | deal is on fire | hit me by | hit me with | hit me up |
        choking hazard | is dangerous to drive in | fire alarm test |
        carbon monoxide alarm ~ was/dead/battery/expired/fitted/install | bit hurt |
        hurt ~ to/that/by/feelings | co alarm ~ battery/fitted/expired | injuries $ |
        injury claim/form/section/box ~ question |
        safety/fire ~ data/officer/policy/pit/drill/door/extinguisher/stick/tv/tablet/alarm/place/\
        stopper/risk/brigade ~ shop/test | data sheet |
        safety net/first/razor/gate/pin/catch/officer/sheet/certificate/check/checks/inspection/\
        training/rating/standards/notice | fire pit | smoke free | non smoking |
        smoking ~ room/area/rooms/policy/allowed/permitted/section/balcony/or | no smoking |
        smoking or |
        smoke alarm/alarms/detector/detectors ~~ ?battery ?install ?installed ?included ?fitted \
        ?test ?tested ?chirping ?beeping |
        gas boiler/meter/bill/account/supply/service/cooker/safety/hob/reading/readings/engineer/\
        certificate/tariff/bottle/station/grill/pedal | gas safe | gas smart |
        burning ~ question/cd/dvd/desire/calories/hole | spark plug/plugs/joy/email/notes/app/of/a |
        sparks joy | bright spark | tennis elbow | wireless charger | on fire $ thank | is on fire |
        sale/team/lads/song/deal/deals/kitchen/band/chat ~ on fire |
        fire tv/stick/tablet/hd/engine | hit by ~ surprise/fees/a ~ fee/charge/bill |
        hit me ~ with/by/up | hit ~ button/enter/send/submit/wall/limit/target/wrong/the ~ nail |
        cut ~ off/short/back/down/out/price/to/from/through/cost/costs/corners | attack/attacks of |
        heart/panic/cyber/dos/ddos/phishing attack | panic attack | scorching hot day |
        a shock ~ to see/when ~ bill/price/opened/saw/read | bill shock | shock absorber/absorbers |
        sticker shock | shock ~ at ~ price/bill/how/your |
        got/get/gave/had ~~ shock ~ when ~ bill/opened/saw/read/price/statement | a fright |
        shocked ~ at/by/to/that/when/how | in shock |
        burn/burns/burned/burning ~~ cd/dvd/money/data/calories/cash/hole/battery/through |
        crash/crashes/crashed/crashing ~ app/page/site/browser/course/when/every/on/pad/windows/\
        mac/out/my |
        app/site/page/website/software/program/browser/game/laptop/phone/server/computer/it ~ \
        crash/crashes/crashed/crashing/collapsed |
        app/site/page/website/system/it/she/he/i ~ fell over |
        fell ~ asleep/through/in/ill/for/short/behind/apart/out/on ~~ deaf |
        fell on ~ sunday/monday/<day>/weekend | fell for | love |
        trip ~ to/from/on/for/is/was/in/at/advisor | trip | round trip | business trip | slip $ |
        packing slip | payslip | slip | slipped my/his/her mind | slipped ~ disc |
        toxic positivity | lethal combination | snapped ~ up/photo/picture/pics/a/at | snapped |
        chipped ~ in | hazard lights | danger money | no danger | out of danger |
        at risk of ~ missing/losing/being | mint chip | trouble | breaking news/bad/change |
        a bang ?up | bang on | big bang | sparkling | spark | to break in |
        break in ~ period/fee/contract | break in ~ shoes/boots | burst ~ of | overheated argument |
        poison ivy | blew up ~ the/inflatable/balloon | blew me ~ away | killing it | explosive |
        flames on | is it safe to ~ assume/say/send/share/click/pay/drink/enter/give |
        safe to assume/say | it is safe/secure payment | dangerous to drive in | not ~ dangerous |
        dangerous goods |
        hot ~ water/tub/drinks/meal/food/chocolate/desk/spot/topic/day/deal/line/key | abusive to |
        sexual health | driver ~ my phone | my phone ~ driver | bug | knife block/set/sharpener |
        a gun for glue | glue gun | heat gun | choking up | flea poison |
        dark mode/theme/place to store | in a dark cupboard | toxic debt |
        melted ~ my heart/chocolate/ice/butter/cheese | melts in | slap on |
        suicide prevention charity | jump off ~ bus/point/at |
        better off ~ with/on/going/buying/using
        """
}
