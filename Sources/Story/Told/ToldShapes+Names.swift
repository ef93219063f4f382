/// Names and nouns of things.
extension ToldShapes {
    /// Makers and makes whose name is no other word.
    static let brands = Vocabulary(
        """
        acer adidas aeg alienware anker asics asus audi beko bissell bmw bose bosch brabantia braun
        breville brompton casio chromebook citroen clarks cuisinart dacia daikin delonghi de'longhi
        denby dewalt dualit dyson ecco electrolux epson ercol fiat fitbit flymo fujifilm garmin
        gopro gtech habitat haier hisense hitachi honda honeywell hotpoint hp huawei husqvarna
        hyundai ibm ikea imac indesit ipad iphone iphones ipod irobot jabra jbl jeep joolz karcher
        kärcher kawasaki kenwood kia kindle kitchenaid lenovo lexus lg liebherr linksys logitech
        macbook magimix makita mamas maxi-cosi mazda meaco melitta merrell microsoft miele
        mitsubishi moccamaster motorola moulinex msi nespresso netgear neff nikon ninebot nintendo
        nissan nokia numatic nutribullet oculus omron oneplus otterbox panasonic patagonia peloton
        peugeot phonak philips playstation plantronics poäng ps4 ps5 rayban ray-ban razer redmi
        renault roomba roku ryobi salomon samsonite samsung sandisk sanyo seagate sennheiser
        siemens silentnight skechers skoda smeg sodastream sonos sony steelseries stihl stokke
        suzuki swarovski synology tado tefal tesla thinkpad timberland tomtom toshiba toyota tplink
        ubiquiti vaillant vauxhall velux viessmann volkswagen volvo vtech vw wacom westinghouse
        whirlpool worcester xbox xiaomi yamaha zanussi zte specsavers thermomix airtag applewatch
        chromecast firestick deebot ecovacs eufy shokz birkenstock reebok levi's levis rolex seiko
        tissot realme xps optiplex inspiron elitebook probook ideapad zenbook vivobook officejet
        laserjet deskjet ecotank pixma imageprezza
        """)
    /// Makers named by a common word: in capitals and with a model.
    static let wordBrands = Vocabulary(
        """
        apple sky shark ring nest hive dell ninja brother worx vax henry mini ford seat next boots
        oral amazon google virgin bt ee tile flip bush logik swan graco nuna chicco baby britax
        joie baxi intergas potterton grohe mira triton bristan crosswater franke blanco stoves
        rangemaster aga belling smeg fisher sub-zero wolf viking nike columbia vans adobe norton
        mcafee windows zoom slack cda nvidia amd intel corsair hyperx crucial western kingston
        ryzen radeon malm billy kallax hemnes pax ektorp klippan brimnes galaxy surface echo envy
        pixel stanley emma polar triumph mulberry latitude framework omega puma osprey honor vivo
        canon workforce converse beats russell moto jura crocs pandora barbie oppo doona playmobil
        yale hoover brita
        """)
    /// What goes on with a name.
    static let series = Vocabulary(
        """
        pro max mini plus ultra air lite gen series serie se xl pulse active prime edge note fold
        flip generation paperwhite oasis fire stick dot show hub
        """)
    static let colors = Vocabulary(
        """
        red blue green grey gray black white brown navy beige cream pink purple yellow orange silver
        gold teal turquoise charcoal burgundy khaki tan ivory walnut oak mustard lilac maroon mint
        coral copper chrome emerald
        """)
    /// What shops sell and firms supply.
    static let productNouns = Vocabulary(
        """
        sofa sofas armchair armchairs chair chairs recliner stool stools bench table wardrobe
        dresser drawers chest bookcase shelf shelves shelving cabinet sideboard mattress mattresses
        bed beds bunk cot cots crib headboard slats blind blinds curtain curtains rug rugs carpet
        lamp lamps lampshade chandelier mirror cushion cushions duvet pillow pillows bedding towels
        vase clock fridge freezer fridge-freezer oven hob cooker dishwasher washer dryer tumble
        machine kettle toaster microwave blender mixer juicer fryer grill barbecue bbq processor
        grinder steamer iron vacuum hoover cleaner mop fan heater radiator boiler thermostat
        dehumidifier humidifier purifier conditioner charger adapter cable router modem extender
        switch laptop laptops notebook chromebook tablet tablets handset smartphone headphones
        earphones earbuds headset speaker speakers soundbar tv television telly projector monitor
        screen keyboard mouse printer scanner camera lens tripod drone console controller
        smartwatch tracker bracelet necklace ring rings earrings pendant backpack rucksack suitcase
        suitcases handbag purse wallet holdall jacket coat jumper sweater cardigan hoodie shirt
        shirts blouse dress skirt trousers jeans shorts leggings shoes shoe trainers boots boot
        sandals slippers heels sneakers hat scarf gloves belt socks bra swimsuit pyjamas pajamas
        umbrella sunglasses glasses bike bicycle scooter helmet pushchair pram stroller buggy
        carrier highchair carseat car-seat toy puzzle kit tent tents mat drill saw sander mower
        lawnmower strimmer trimmer hedge-trimmer ladder toolbox shaver razor toothbrush hairdryer
        straightener straighteners curler serum perfume moisturiser moisturizer lipstick pan pans
        saucepan frying wok knife knives casserole bin flask bottle mug mugs bowl bowls dinnerware
        cutlery heads head refill cartridge cartridges toner battery batteries bulb bulbs tyre
        tyres greenhouse shed fence parasol gazebo hammock firepit planter fountain tap taps shower
        basin toilet sink tile tiles package subscription tariff bundle membership doorbell lock
        alarm sensor camera cam stick dongle ssd treadmill dumbbells rower crosstrainer racket
        racquet violin guitar piano keyboard turntable dinner-set set box dock drive plan inhaler
        cream gel spray aid aids dispenser gateway set-top dashcam tools pump
        """)
    /// Behind a maker's name, where it is the firm that is meant: "my Samsung account".
    static let firmWords = Vocabulary(
        """
        app account website site support store service services team id pay care customer warranty
        help shop rep staff people login card
        """)
    static let versions = Vocabulary("version release build firmware")
    static let running = Vocabulary("on use using running have run runs with")
    static let noNames = Vocabulary(
        """
        january february march april may june july august september october november december jan
        feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday
        saturday sunday mon tue tues wed thu thur thurs fri sat sun page room platform gate line
        number about after before until around between from over under only just least most maybe
        need have want like make book paid said that this than they there please terminal zone bus
        route chapter exit level tier track block floor plot year class part week day channel area
        highway error type covid row grade band phase stage step section group team apt flat unit
        house building suite street road avenue lane drive close court way the and for since by at
        dear hi hello thanks regards cheers total only both got sent bought ordered charged
        submitted dob born on to with your our my his her not was were been station hotel airport
        bank council hospital clinic university school church city town county state january's pin
        train flight coach ferry bay door shop store branch office exactly roughly nearly arriving
        leaving postcode zip age aged id no nr num tel iban bic visa mastercard flt flts american
        united delta southwest jetblue ryanair easyjet british lufthansa emirates virgin carriage
        seat ios android macos ipados episode season movie film volume vol fall spring summer
        winter figure fig
        """)
    /// What opens a sentence in capitals.
    static let openers = Vocabulary(
        """
        i the a an my your our his her their its it we you they he she this that these those what
        when where who why how which if is are was were do does did can could would will should has
        have had please hi hello dear thanks thank no not yes ok just only also and but so or as at
        in on to from for with of by after before since because any some all every each both one
        two three four five six seven new old wrong broken missing faulty another same got bought
        ordered received returned sent still now then here there never always already can't cannot
        don't need want looking trying there's it's i'm i've you've they've let's mr mrs ms dr sir
        madam good great nice bad small large big whole free extra first last next
        """)
    static let owning = Phrases(
        """
        i|we bought|ordered|purchased|returned|own|use
        i've|we've bought|ordered|purchased|returned
        i|we have bought|ordered|purchased|returned
        i'm|we're using
        i sent back
        """)
    static let articles = Vocabulary("a an the my our your two three")
    static let services = Vocabulary(
        "taxi cab table room rooms train flight ticket tickets seat seats it one size")
    static let thingEnds = Vocabulary(
        """
        on in from at for and but that which with to is was are were has have had last this of
        yesterday today three two it i we you they when because as by off online again weeks days
        or if not my your our his her me us them be been will would can could won't isn't doesn't
        don't does do just so then than through into out over up down back until since
        """)
    static let breakfast = Vocabulary("breakfast")
    static let and = Word.key("and")
    static let inWord = Word.key("in")
}
